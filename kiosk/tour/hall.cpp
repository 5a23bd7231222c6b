// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/hall.h"

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/roll.h"
#include "kiosk/desk/sample.h"
#include "kiosk/desk/votes.h"
#include "kiosk/tour/at_the_desk.h"
#include "kiosk/tour/hands.h"

namespace minga::tour {

namespace {

constexpr std::int64_t board = 7, others = 277;
constexpr std::size_t people_wanted = 165;

Hall women_and_men(Player& p) {
  Hall hall;
  p.app().at_the_desk([&](desk::Desk& desk) {
    // From all over the roll, so women and men come as they are registered.
    for (std::int64_t i = 1; hall.women.size() + hall.men.size() < people_wanted && i <= others; ++i) {
      const auto card = desk::member_card(desk, MemberNumber{board + 1 + (i * 97) % others});
      if (!card || !may_vote(card->member.status) || card->member.sex == Sex::other) continue;
      (card->member.sex == Sex::woman ? hall.women : hall.men).push_back(card->member.number.value);
    }
  });
  p.expect(hall.women.size() + hall.men.size() == people_wanted, "the sample has enough voters");
  return hall;
}

void all_arrive(Player& p, const Hall& hall) {
  p.step("The board and " + std::to_string(people_wanted) + " people check in");
  p.app().at_the_desk([&](desk::Desk& desk) {
    const auto today = desk::today(desk);
    const auto arrive = [&](std::int64_t number) {
      if (!desk::arrive(desk, session_of(desk, number), desk::new_command_id(), today.assembly->id))
        throw Unexpected("member " + std::to_string(number) + " could not check in");
    };
    for (std::int64_t officer = 1; officer <= board; ++officer) arrive(officer);
    for (const auto& side : {hall.women, hall.men})
      for (const auto number : side) arrive(number);
  });
}

}  // namespace

Hall fill_hall(Player& p, const std::vector<std::string>& agenda) {
  p.step("The secretary convenes an assembly that has much to decide");
  identify(p, "officers", secretary);
  p.touch("assembly");
  p.touch("convene");
  p.expect_screen("convene");
  for (const auto& item : agenda) {
    p.touch("add-item");
    p.letters("add-item", item);
    p.touch("add-item/done");
  }
  p.touch("convene");
  pass_message(p);
  leave(p);
  const auto hall = women_and_men(p);
  all_arrive(p, hall);
  p.step("It is opened at first call");
  to_assembly(p);
  p.touch("open-first");
  pass_message(p);
  p.expect_screen("assembly");
  return hall;
}

void to_assembly(Player& p, std::int64_t officer) {
  identify(p, "officers", officer);
  open_current_assembly(p);
}

void to_newest_vote(Player& p) {
  to_assembly(p);
  touch_newest(p, "vote/");
  p.expect_screen("vote");
}

void begin_vote(Player& p, const std::string& about, int item) {
  p.touch("prepare-vote");
  p.expect_screen("vote-prepare");
  p.touch("about");
  p.touch("about/" + about);
  p.touch("item");
  p.touch("item/" + std::to_string(item));
}

void keep_vote(Player& p) {
  p.touch("save");
  pass_message(p);
  p.expect_screen("vote");
}

void open_urn(Player& p, std::int64_t first, std::int64_t second) {
  p.touch("open");
  two_officers(p, first, second);
  pass_message(p);
  p.expect_screen("vote");
  p.touch("print-zero");
  pass_message(p);
}

void vote_by_touch(Player& p, std::int64_t number, const std::vector<std::size_t>& options,
                   const std::string& picture) {
  identify(p, "vote", number);
  p.expect_screen("member");
  p.touch("vote");
  p.expect_screen("ballot");
  if (!picture.empty()) p.picture(picture);
  for (const auto option : options) p.touch("option/" + std::to_string(option));
  p.touch("review");
  p.expect_screen("ballot-review");
  if (!picture.empty()) p.picture(picture + "-review");
  p.touch("confirm");
  p.expect_screen("thanks");
  if (!picture.empty()) p.picture(picture + "-thanks");
  p.touch("done");
  p.expect_screen("start");
}

void vote_at_desk(Player& p, const std::vector<std::int64_t>& people, const std::vector<Ballot>& ballots) {
  p.expect(people.size() == ballots.size(), "everybody has a ballot");
  p.app().at_the_desk([&](desk::Desk& desk) {
    const auto vote = desk::today(desk).vote->id;
    for (std::size_t i = 0; i < people.size(); ++i)
      if (!desk::cast_ballot(desk, session_of(desk, people[i]), desk::new_command_id(), vote, ballots[i]))
        throw Unexpected("member " + std::to_string(people[i]) + " could not vote");
  });
}

void close_urn(Player& p, std::int64_t first, std::int64_t second) {
  to_newest_vote(p);
  p.touch("close");
  two_officers(p, first, second);
  pass_message(p);
  p.expect_screen("vote");
}

void proclaim(Player& p, const std::string& picture) {
  p.expect_screen("vote");
  p.touch("count");
  pass_message(p);
  p.expect_screen("vote-result");
  p.picture(picture);
  p.touch("print");
  pass_message(p);
}

void number(Player& p, const std::string& field, const std::string& digits, int stood_there) {
  p.touch(field);
  for (int i = 0; i < stood_there; ++i) p.touch(field + "/erase");
  p.digits(field, digits);
  p.touch(field + "/done");
}

void refused(Player& p, const std::string& words, const std::string& picture) {
  p.expect_screen("message");
  p.expect_text(words);
  if (!picture.empty()) p.picture(picture);
  p.touch("message/ok");
}

}  // namespace minga::tour
