// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/counting.h"
#include "kiosk/screens/vote.h"
#include "kiosk/screens/vote_prepare.h"
#include "tests/screens/fair.h"

// What the tests of a vote's life at the screen begin from.
namespace minga::test {

// An assembly that is open, all six qualified and in the hall: women 1, 3, 4, 6, men 2 and 5.
struct VoteHall : Fair {
  AssemblyId assembly;

  VoteHall() {
    const auto id = desk::new_command_id;
    for (std::int64_t n = 4; n <= 6; ++n) {
      const auto qualified = desk().commit<StatusChanged>(id(), {secretary}, [&]() -> Result<StatusChanged> {
        return StatusChanged{{n}, Status::integrated, Status::qualified, desk().today()};
      });
      REQUIRE(qualified.has_value());
    }
    ConveneDraft convening;
    convening.place = "Local comunal";
    convening.date = desk().today();
    convening.first_call = TimeOfDay{9 * 60};
    convening.second_call = TimeOfDay{10 * 60};
    convening.agenda = {"Asuntos"};
    const auto convened = desk::convene(desk(), session_of(secretary), id(), convening);
    REQUIRE(convened.has_value());
    assembly = convened->id;
    for (std::int64_t n = 1; n <= 6; ++n)
      REQUIRE(desk::check_in(desk(), session_of(secretary), id(), assembly, MemberNumber{n}));
    REQUIRE(desk::open_assembly(desk(), session_of(secretary), id(), assembly, 1));
  }

  void prepare(Stage& stage) {
    stage.show<screens::VotePrepareScreen>(session_of(secretary), assembly);
    REQUIRE(stage.on() == "vote-prepare");
  }
  Vote vote(std::int64_t id = 1) { return desk::vote_view(desk(), VoteId{id})->vote; }
  void cast(MemberNumber number, Ballot ballot, std::int64_t id = 1) {
    REQUIRE(desk::cast_ballot(desk(), session_of(number), desk::new_command_id(), VoteId{id}, ballot));
  }
};

inline void sign(Stage& stage, std::string_view who, MemberNumber number) {
  const std::string step(who);
  REQUIRE(stage.press(step + "/number", std::to_string(number.value)));
  REQUIRE(stage.touch(step + "/next"));
  REQUIRE(stage.press(step + "/pin", FirstDay::pin_of(number)));
  REQUIRE(stage.touch(step + "/confirm"));
}
inline void both_sign(Stage& stage, MemberNumber first = FirstDay::president,
                      MemberNumber second = FirstDay::treasurer) {
  REQUIRE(stage.on() == "two-officers");
  sign(stage, "first", first);
  sign(stage, "second", second);
}
inline void told_no(Stage& stage, std::string_view words) {
  REQUIRE(stage.on() == "message");
  INFO(stage.message().text);
  CHECK(stage.message().tone == screens::Tone::danger);
  CHECK(stage.message().text.find(words) != std::string::npos);
  REQUIRE(stage.understood());
}
inline void add_option(Stage& stage, std::string_view title) {
  REQUIRE(stage.touch("add-option"));
  REQUIRE(stage.on() == "vote-option");
  REQUIRE(stage.write("title", title));
  REQUIRE(stage.touch("keep"));
  REQUIRE(stage.on() == "vote-prepare");
}
inline void add_candidate(Stage& stage, std::string_view office, std::string_view number) {
  REQUIRE(stage.choose("add-candidate", office));
  REQUIRE(stage.on() == "find-member");
  REQUIRE(stage.press("number", number));
  REQUIRE(stage.touch("find"));
  REQUIRE(stage.on() == "vote-list");
}
inline void add_list(Stage& stage, std::string_view title, const std::string& president,
                     const std::string& secretary, const std::string& treasurer) {
  REQUIRE(stage.touch("add-list"));
  REQUIRE(stage.write("title", title));
  add_candidate(stage, "president", president);
  add_candidate(stage, "secretary", secretary);
  add_candidate(stage, "treasurer", treasurer);
  REQUIRE(stage.touch("keep"));
  REQUIRE(stage.on() == "vote-prepare");
}
inline void open_and_close(Stage& stage, const std::function<void()>& meanwhile) {
  REQUIRE(stage.touch("open"));
  both_sign(stage);
  done(stage);
  meanwhile();
  REQUIRE(stage.touch("close"));
  both_sign(stage);
  done(stage);
  REQUIRE(stage.on() == "vote");
}

}  // namespace minga::test
