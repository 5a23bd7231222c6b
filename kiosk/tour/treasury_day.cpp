// SPDX-License-Identifier: GPL-3.0-or-later
#include <regex>

#include "kiosk/tour/hands.h"
#include "kiosk/tour/officers.h"

namespace minga::tour {

namespace {

void sell(Player& p) {
  p.step("The treasurer records a sale; its soles are split 90/10");
  identify(p, "officers", treasurer);
  p.touch("treasury");
  p.expect_screen("treasury");
  p.touch("credits");
  p.touch("sales");
  p.touch("record");
  p.expect_screen("sale-form");
  p.touch("vintage");
  const auto vintages = p.touchables_with("vintage/");
  p.expect(!vintages.empty(), "there are vintages to sell from");
  p.touch(vintages.back());
  fill(p, "buyer", "Tostadores del Sur (muestra)");
  p.touch("tonnes");
  p.digits("tonnes", "250");
  p.touch("tonnes/done");
  p.touch("price");
  p.digits("price", "3625.50");
  p.touch("price/done");
  p.touch("credited");
  p.digits("credited", "14820.37");
  p.touch("credited/done");
  fill(p, "reference", "op-778120");
  p.picture("sale-filled");
  p.touch("review");
  p.expect_text("1,482.04");  // the farmers' tenth, to the céntimo
  p.picture("sale-review");
  p.touch("save");
  pass_message(p);
  leave(p);
}

void distribute(Player& p) {
  p.step("The treasurer drafts the distribution under the assembly's agreement");
  identify(p, "officers", treasurer);
  p.touch("treasury");
  p.touch("distributions");
  p.touch("draft");
  p.expect_screen("distribution-draft");
  p.touch("preview");
  p.touch("make");
  if (p.screen() == "message") p.touch("message/ok");
  p.expect_screen("distribution");
  p.touch("sheet");
  pass_message(p);
  p.step("President and treasurer authorise it with their PINs");
  p.touch("authorise");
  two_officers(p, president, treasurer);
  pass_message(p);
  p.expect_screen("distribution");
  p.picture("distribution-authorised");
  leave(p);
}

// The kiosk moves cash only while the box is open.
void open_drawer_and_draw(Player& p) {
  p.step("The cash box is counted and opened; cash is drawn for every envelope");
  identify(p, "officers", treasurer);
  p.touch("treasury");
  p.touch("payout");
  p.expect_screen("payout");
  p.touch("open-drawer");
  // The sample's history left S/ 1,500, for those who have not come for their S/ 50 yet.
  Pieces left;
  left.of[2] = 30;
  count_drawer(p, left);
  p.touch("counted");
  p.expect_text("No falta nada");
  p.touch("back");
  p.touch("draw");
  p.expect_screen("draw-cash");
  p.touch("draw");
  pass_message(p);
  leave(p);
}

// The receipt on the screen: its number without zeros, and its code as one types it.
struct Paper {
  std::string number;
  std::string code;
};
Paper paper_on_screen(Player& p) {
  std::smatch number, code;
  const auto text = p.text();
  p.expect(std::regex_search(text, number, std::regex("001-0*([0-9]+)")), "a receipt shows its number");
  p.expect(std::regex_search(text, code, std::regex("\\b([0-9A-Z]{4})-([0-9A-Z]{4})\\b")),
           "a receipt shows its code");
  std::string typed = code[1].str() + code[2].str();
  for (char& c : typed)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return {number[1], typed};
}

// From a receipt's screen: the fiscal proves its paper, and is not taken in by another code.
void check_paper(Player& p) {
  const auto paper = paper_on_screen(p);
  leave(p);
  p.step("The fiscal checks the paper against the log");
  identify(p, "officers", fiscal);
  p.touch("check-receipt");
  for (const bool genuine : {true, false}) {
    p.expect_screen("check-receipt");
    p.digits("number", genuine ? paper.number : "1");
    if (genuine) p.picture("check-receipt-number");
    p.touch("next");
    p.letters("code", paper.code);
    if (genuine) p.picture("check-receipt-code");
    p.touch("check");
    p.expect_text(genuine ? "Es auténtico" : "No es auténtico");
    p.picture(genuine ? "receipt-genuine" : "receipt-not-genuine");
    p.touch("again");
  }
  leave(p);
}

void pay(Player& p) {
  identify(p, "officers", treasurer);
  p.touch("pay");
  for (const std::int64_t member : {9, 10, 12}) {
    p.step("Member " + std::to_string(member) + " is paid, signs, and gets a receipt");
    p.expect_screen("pay");
    p.digits("number", std::to_string(member));
    p.touch("continue");
    p.expect_screen("pay-member");
    p.sign("pad");
    if (member == 9) p.picture("signed");
    p.touch("confirm");
    pass_message(p);  // the tour has no printer: where the paper is kept
    p.expect_screen("receipt");
    p.touch("next-person");
  }
  p.step("Who was paid already is not paid again");
  p.expect_screen("pay");
  p.digits("number", "9");
  p.touch("continue");
  if (p.screen() == "pay-member") {
    p.expect(!p.can_touch("confirm"), "nothing can be signed for when nothing is owed");
    p.picture("nothing-owed");
  }
  leave(p);
  p.step("A receipt is printed again and says COPIA 1");
  identify(p, "officers", treasurer);
  p.touch("treasury");
  p.touch("payout");
  p.touch("receipts");
  p.expect_screen("receipts");
  touch_nth(p, "receipt/", 0);
  p.expect_screen("receipt");
  p.touch("copy");
  p.expect_text("copia-1");
  pass_message(p);
  p.expect_screen("receipt");
  check_paper(p);
}

}  // namespace

void play_treasury(Player& p) {
  sell(p);
  distribute(p);
  open_drawer_and_draw(p);
  pay(p);
}

void close_and_print_acta(Player& p) {
  p.step("The assembly is closed and its acta printed");
  identify(p, "officers", secretary);
  open_current_assembly(p);
  p.touch("close");
  p.touch("close-confirmed");
  if (p.screen() == "message") p.touch("message/ok");
  p.expect_screen("assembly");
  p.touch("acta");
  p.expect_screen("acta");
  p.touch("print");
  pass_message(p);
  leave(p);
}

}  // namespace minga::tour
