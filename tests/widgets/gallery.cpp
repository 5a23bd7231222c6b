// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/gallery.h"

#include <array>

#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/signature_pad.h"
#include "kiosk/widgets/text.h"

namespace minga::test {

namespace {

using namespace ui;

void tiles(Ui& ui) {
  ui.where("Start");
  heading(ui, "Today: general assembly at 9:00");
  TileGrid grid(ui);
  grid.tile("vote", Icon::vote, "Vote", "Two votes are open");
  grid.tile("account", Icon::account, "My account", "What I am owed and what I received", Tone::money);
  grid.tile("assembly", Icon::assembly, "Assembly", "Agenda, attendance and requests to speak");
  grid.tile("officers", Icon::officer, "Officers", "", Tone::muted, false);
}

void rows(Ui& ui) {
  heading(ui, "Who are you?");
  for (int n = 0; n < 14; ++n) {
    Row member;
    member.title = n % 3 == 0 ? "Quispe Mamani de Huamán, Juana Celestina" : "Ñahui Ccopa, Rosa";
    member.detail = "Member 0120, Alto Perú";
    member.trailing = n % 2 == 0 ? "S/ 1,234.50" : "";
    member.shape = Shape::circle;
    member.chosen = n == 2;
    row(ui, "member/" + std::to_string(n), member);
  }
  ui.main_button("next", "Next", Icon::next);
  ui.side_button("search", "Search by name", Icon::search);
}

void ballot(Ui& ui) {
  heading(ui, "What should the common fund pay for?");
  for (char letter = 'A'; letter < 'F'; ++letter) {
    Option choice;
    choice.letter = letter;
    choice.shape = Shape::star;
    choice.picture = letter == 'C' ? Icon::none : Icon::water;
    choice.title =
        letter == 'B' ? "Water for the upper sector and the school, with three taps" : "Solar dryers";
    choice.detail = letter == 'D' ? "" : "Eight of them, one for each sector";
    choice.trailing = "S/ 18,000.00";
    choice.many = letter != 'E';
    choice.chosen = letter == 'B' || letter == 'E';
    option(ui, std::string("option/") + letter, choice);
  }
  ui.main_button("review", "Look at my vote before casting it", Icon::next);
  ui.side_button("blank", "Vote blank", Icon::abstain);
}

void charts(Ui& ui) {
  heading(ui, "Where the money went");
  const std::array<float, 2> shares{3, 2};
  const std::array<std::function<void()>, 2> columns{[&] {
                                                       std::vector<Bar> all(6);
                                                       for (auto& bar : all) {
                                                         bar.label =
                                                             "Projects of the community and its sectors";
                                                         bar.value_text = "S/ 18,000.00";
                                                         bar.value = 18;
                                                         bar.whole = 60;
                                                         bar.letter = 'A';
                                                         bar.note = "Paid";
                                                       }
                                                       bars(ui, all);
                                                     },
                                                     [&] {
                                                       figure(ui, "240 ha", "of 1,000 ha looked after");
                                                       women_and_men(ui, "Attendance", 34, 41, 2);
                                                       button(ui, "more", "More about this", Icon::info);
                                                     }};
  ui.columns(shares, 60, columns);
  labelled(ui, "Received this year", "S/ 3,401.10", Tone::money);
  notice(ui, Tone::danger, "No paper", "The payment is kept. Add paper and touch Print again.");
  button(ui, "print", "Print", Icon::print);
  button(ui, "void", "Void this payment", Icon::cancel, Tone::danger);
}

}  // namespace

std::vector<std::pair<std::string, Glass::Draw>> Gallery::screens() {
  return {{"tiles", tiles},
          {"rows", rows},
          {"ballot", ballot},
          {"charts", charts},
          {"keypad",
           [this](Ui& ui) {
             heading(ui, "Your number or DNI");
             Keypad pad;
             pad.point = true;
             keypad(ui, "number", digits, pad);
           }},
          {"keyboard",
           [this](Ui& ui) {
             heading(ui, "Search by name");
             keyboard(ui, "name", text, 60, "Name");
             ui.main_button("search", "Search", Icon::search);
           }},
          {"signature",
           [this](Ui& ui) {
             heading(ui, "Sign with a finger");
             signature_pad(ui, "sign", signature, "Erase");
           }},
          {"empty", [](Ui& ui) { empty_state(ui, Icon::vote, "Votes will be here once one is opened."); }},
          {"form", [this](Ui& ui) {
             static const std::array<Form::Choice, 2> sexes{
                 Form::Choice{"w", "Woman", Shape::circle, Tone::women, Icon::woman, ""},
                 Form::Choice{"m", "Man", Shape::square, Tone::men, Icon::man, ""}};
             form.draw(ui, [&] {
               form.text(ui, "name", "Given names and surnames", name, 80);
               form.digits(ui, "pin", "PIN", digits, 6, true);
               form.amount(ui, "amount", "Contribution", amount);
               form.date(ui, "born", "Date of birth", born, Date{20000});
               form.time(ui, "at", "Time of arrival", at);
               form.choice(ui, "sex", "Sex", sex, sexes);
             });
             if (form.editing()) return;
             ui.main_button("save", "Save", Icon::check);
           }}};
}

}  // namespace minga::test
