// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/hands.h"

#include <algorithm>
#include <numeric>

#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/vote_result.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/sum.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

constexpr std::array choice_ids{"favour", "against", "abstain"};

std::array<std::string, motion_choices> choice_words(const Ui& ui) {
  return {ui.tr("In favour"), ui.tr("Against"), ui.tr("Abstention")};
}

}  // namespace

std::optional<Intent> HandsScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) { return desk::vote_view(desk, id); });
}

std::vector<HandsScreen::Side> HandsScreen::sides(const Ui& ui) {
  const auto& present = view_->present;
  std::vector<Side> all{{"women", ui.tr("Women"), present.women, &women_, Tone::women, shape_for(Sex::woman)},
                        {"men", ui.tr("Men"), present.men, &men_, Tone::men, shape_for(Sex::man)}};
  if (present.others > 0)
    all.push_back({"others", ui.tr("Neither"), present.others, &others_, Tone::plain, shape_for(Sex::other)});
  return all;
}

std::optional<Intent> HandsScreen::draw(Ui& ui) {
  ui.where(ui.tr("Show of hands"));
  if (!view_) return std::nullopt;
  if (reviewing_) return draw_review(ui);
  const auto all = sides(ui);
  form_.draw(ui, [&] {
    if (form_.editing()) {
      for (const auto& side : all) draw_side(ui, side);
      return;
    }
    ui::heading(ui, view_->vote.question);
    const std::vector<float> shares(all.size(), 1);
    std::vector<std::function<void()>> columns;
    for (const auto& side : all) columns.push_back([this, &ui, &side] { draw_side(ui, side); });
    ui.columns(shares, 60, columns);
  });
  if (form_.editing()) return std::nullopt;
  if (ui.main_button("review", ui.tr("Next"), Icon::next)) {
    reviewing_ = true;
    ui.to_first_page();
  }
  return std::nullopt;
}

void HandsScreen::draw_side(Ui& ui, const Side& side) {
  const ui::Ui::Scope scope(ui, side.id);
  auto& typed = *side.typed;
  const auto hands = std::accumulate(typed.begin(), typed.end(), std::int64_t{0},
                                     [](auto sum, const auto& each) { return sum + number_typed(each); });
  if (!form_.editing()) {
    const bool beyond = hands > side.present;
    ui::figure(ui, filled(ui.tr("{} of {}"), grouped(hands), grouped(side.present)),
               side.title + (beyond ? ": " + ui.tr("more hands than people. Count again.") : std::string()),
               beyond ? Tone::danger : side.tone);
  }
  const auto words = choice_words(ui);
  for (std::size_t i = 0; i < motion_choices; ++i)
    form_.digits(ui, choice_ids.at(i),
                 form_.editing() ? filled(ui.tr("{}: {}"), side.title, words.at(i)) : words.at(i),
                 typed.at(i), 4);
}

// Once more, large, before it is proclaimed: hands can not be counted back.
std::optional<Intent> HandsScreen::draw_review(Ui& ui) {
  if (ui.back_button(ui.tr("Back"))) {
    reviewing_ = false;
    ui.to_first_page();
    return std::nullopt;
  }
  const auto hands = draft();
  ui::heading(ui, ui.tr("Is this right?"));
  const auto words = choice_words(ui);
  const std::array counts{hands.in_favour, hands.against, hands.abstained};
  std::vector<ui::Term> terms;
  std::int64_t total = 0;
  for (std::size_t i = 0; i < motion_choices; ++i) {
    terms.push_back({words.at(i), grouped(counts.at(i).total())});
    total += counts.at(i).total();
  }
  ui::sum(ui, terms,
          {filled(ui.tr("Hands, of {} who are here"), grouped(view_->present.total())), grouped(total)},
          total > view_->present.total() ? Tone::danger : Tone::plain);
  for (std::size_t i = 0; i < motion_choices; ++i)
    if (counts.at(i).total() > 0)
      ui::women_and_men(ui, words.at(i), counts.at(i).women, counts.at(i).men, counts.at(i).others);
  if (ui.main_button("proclaim", ui.tr("Proclaim"), Icon::check)) return count();
  return std::nullopt;
}

HandsDraft HandsScreen::draft() const {
  const auto head_count = [&](std::size_t i) {
    return HeadCount{number_typed(women_.at(i)), number_typed(men_.at(i)), number_typed(others_.at(i))};
  };
  return {head_count(0), head_count(1), head_count(2)};
}

Intent HandsScreen::count() {
  reviewing_ = false;
  return submit([session = session_, command = command_, id = id_, hands = draft()](
                    desk::Desk& desk) { return desk::count_hands(desk, session, command, id, hands); },
                [this](const HandsCounted&) -> std::optional<Intent> {
                  return tell(Tone::main, "The result is proclaimed",
                              "Read it aloud, and print it for everybody to see.",
                              then(replace<VoteResultScreen>(id_, session_)));
                });
}

}  // namespace minga::screens
