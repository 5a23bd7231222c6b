// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/shares_day.h"

#include <filesystem>
#include <functional>

#include "kiosk/desk/assemblies.h"
#include "kiosk/desk/community.h"
#include "kiosk/desk/counting.h"
#include "kiosk/desk/sample.h"
#include "kiosk/desk/verification.h"
#include "kiosk/desk/votes.h"
#include "kiosk/tour/at_the_desk.h"
#include "kiosk/tour/hands.h"
#include "kiosk/tour/officers.h"

namespace minga::tour {

namespace {

void meet(Player& p) {
  p.step("The assembly meets: everybody is checked in by the secretary");
  p.app().at_the_desk([](desk::Desk& desk) {
    hold_assembly(desk,
                  {"Participación de los agricultores", "Obras del fondo del bosque", "Pagos por el banco"});
  });
}

void prepare_blend(Player& p) {
  p.step("A motion is prepared: to share by a blend of people, hectares and trees");
  identify(p, "officers", secretary);
  open_current_assembly(p);
  p.touch("prepare-vote");
  p.expect_screen("vote-prepare");
  p.touch("about");
  p.touch("about/distribute");
  amount(p, "amount", "20000");
  p.touch("share");
  p.touch("share/blend");
  for (const auto& [field, percent] :
       {std::pair{"blend-equal", "40"}, {"blend-hectares", "40"}, {"blend-trees", "20"}}) {
    p.touch(field);
    p.digits(field, percent);
    p.touch(std::string(field) + "/done");
  }
  p.picture("motion-blend");
  p.touch("save");
  pass_message(p);
  p.expect_screen("vote");
  leave(p);
}

void decide(Player& p) {
  p.step("The assembly votes at the desk: the blend, the projects' money, the bank's amount");
  p.app().at_the_desk([](desk::Desk& desk) {
    carry(desk, storage::votes_of(desk.db(), desk::today(desk).assembly->id).back().id, Ballot::of({0}));
    const auto who = session_of(desk, secretary);
    const auto assembly = desk::today(desk).assembly->id;
    VoteDraft allocation;
    allocation.assembly = assembly;
    allocation.item = 1;
    allocation.kind = VoteKind::fund_allocation;
    allocation.purpose = Purpose::allocate_forest;
    allocation.question = "¿Qué obras hacemos con el fondo del bosque?";
    allocation.budget = soles(110'000);
    const auto known = done(desk::vote_preparation(desk, assembly), "prepare a vote");
    for (const auto& project : known.projects)
      allocation.options.push_back({project.id, project.title, project.cost, {}, {}});
    const auto id = desk::new_command_id;
    carry(desk, done(desk::prepare_vote(desk, who, id(), allocation), "prepare the allocation").id,
          Ballot::of({0, 1}));
    VoteDraft bank;
    bank.assembly = assembly;
    bank.item = 2;
    bank.question = "¿Se paga por el banco desde S/ 1,500?";
    carry(desk, done(desk::prepare_vote(desk, who, id(), bank), "prepare the motion").id, Ballot::of({0}));
  });
}

void issue_and_sell(Player& p) {
  p.step("The treasurer records what the registry issued");
  identify(p, "officers", treasurer);
  p.touch("treasury");
  p.touch("credits");
  p.expect_screen("credits");
  p.touch("issue");
  p.expect_screen("issuance-form");
  p.touch("standard");
  p.touch("standard/gold");
  for (const auto& [field, digits] : {std::pair{"vintage", "2024"}, {"tonnes", "1200"}}) {
    p.touch(field);
    p.digits(field, digits);
    p.touch(std::string(field) + "/done");
  }
  fill(p, "serials", "muestra-gs1-pe-16-7000-8199");
  p.touch("review");
  p.expect_screen("message");  // 7000 to 7200 were issued before
  p.picture("serials-taken");
  p.touch("message/ok");
  p.touch("serials");
  for (int i = 0; i < 9; ++i) p.touch("serials/erase");
  p.letters("serials", "7201-8400");
  p.touch("serials/done");
  p.picture("issuance-filled");
  p.touch("review");
  p.expect_text("1,200 t");
  p.picture("issuance-review");
  p.touch("save");
  pass_message(p);
  p.expect_screen("credits");
  p.picture("credits-after");

  p.step("Records a sale of which the banks kept a fee");
  p.touch("sales");
  p.touch("record");
  p.expect_screen("sale-form");
  p.touch("vintage");
  p.touch(p.touchables_with("vintage/").back());
  fill(p, "buyer", "Tostadores del Sur (muestra)");
  for (const auto& [field, digits] :
       {std::pair{"tonnes", "700"}, {"price", "10150"}, {"fee", "32.50"}, {"credited", "41377.15"}}) {
    p.touch(field);
    p.digits(field, digits);
    p.touch(std::string(field) + "/done");
  }
  fill(p, "reference", "op-0006001");
  p.picture("sale-with-fee");
  p.touch("review");
  p.expect_text("EUR 32.50");
  p.touch("save");
  pass_message(p);
  p.expect_screen("sales");
  touch_newest(p, "sale/");
  p.expect_screen("sale");
  p.expect_text("4,137.72");  // the farmers' tenth, to the céntimo
  leave(p);
}

void share_out(Player& p) {
  p.step("The treasurer drafts the share by the assembly's rule and reads each line's reason");
  identify(p, "officers", treasurer);
  p.touch("treasury");
  p.touch("distributions");
  p.expect_screen("distributions");
  p.touch("draft");
  p.expect_screen("distribution-draft");
  p.touch("preview");
  p.picture("distribution-preview");
  p.touch("make");
  p.expect_screen("distribution");
  p.picture("distribution-draft-kept");
  touch_nth(p, "person/", 3);
  p.expect_screen("share-reason");
  p.touch("back");
  p.touch("sheet");
  pass_message(p);
  p.step("Somebody objects: a new draft takes the place of the first");
  p.touch("objection");
  fill(p, "objection", "falta guardar dos mil soles para el fondo");
  amount(p, "amount", "12000");
  p.picture("objection-filled");
  p.touch("preview");
  p.touch("make");
  p.expect_screen("distribution");
  p.expect_text("Falta guardar");
  p.touch("sheet");
  pass_message(p);
  p.step("President and treasurer authorise it with their PINs");
  p.touch("authorise");
  two_officers(p, president, treasurer);
  pass_message(p);
  p.expect_screen("distribution");
  p.picture("distribution-blend-authorised");
  p.touch("back");
  p.expect_screen("distribution");
  p.picture("distribution-replaced");
  p.touch("back");
  p.picture("distributions-list");
  leave(p);
  p.step("A member asks why theirs is this amount");
  identify(p, "account", 9);
  p.expect_screen("account");
  p.picture("account-with-share");
  p.touch("line/0");
  p.expect_screen("share-reason");
  p.picture("share-reason-own");
  leave(p);
}

// As if somebody had brought a photo: the kiosk's own last picture, in the folder beside the sticks.
void bring_photo(Player& p) {
  p.app().at_the_desk([](desk::Desk& desk) {
    namespace fs = std::filesystem;
    const auto folder = desk.settings().sticks().back();
    fs::create_directories(folder);
    for (const auto& each : fs::directory_iterator(folder.parent_path().parent_path()))
      if (each.path().extension() == ".png")
        fs::copy_file(each.path(), folder / "factura-f001-123.png", fs::copy_options::overwrite_existing);
  });
}

void spend(Player& p) {
  p.step("A project pays a supplier: read, authorised by two, the voucher printed");
  identify(p, "officers", treasurer);
  p.touch("treasury");
  p.touch("projects");
  p.expect_screen("projects");
  touch_nth(p, "project/", 0);
  p.expect_screen("project");
  p.touch("spend");
  p.expect_screen("spending-form");
  fill(p, "what", "manguera y goteros para el vivero");
  fill(p, "supplier", "ferretería la paz (muestra)");
  fill(p, "document", "f001-123");
  p.touch("amount");
  p.digits("amount", "1284.50");
  p.touch("amount/done");
  fill(p, "reference", "op-0006100");
  p.touch("attach");
  p.expect_screen("attachment-files");
  bring_photo(p);
  p.touch("again");
  p.picture("attachment-on-stick");
  p.touch("row/0");
  p.expect_screen("spending-form");
  p.picture("spending-filled");
  p.touch("review");
  p.picture("spending-review");
  p.touch("authorise");
  two_officers(p, president, treasurer);
  pass_message(p);
  p.expect_screen("spending");
  p.touch("attachment");
  p.expect_screen("attachment");
  p.touch("turn");
  p.picture("attachment-turned");
  p.touch("back");
  p.touch("print");
  pass_message(p);
  p.step("It was a mistake: the same two void it");
  p.touch("void");
  p.expect_screen("spending-void");
  fill(p, "reason", "la factura es de otro proyecto");
  p.touch("void");
  two_officers(p, president, treasurer);
  pass_message(p);
  p.expect_screen("spending");
  p.picture("spending-voided");
  p.touch("back");
  p.expect_screen("project");
  p.picture("project-with-voided");
  leave(p);
}

void set_rules(Player& p) {
  p.step("The president sets the bank's amount as the assembly decided");
  identify(p, "officers", president);
  p.touch("treasury");
  p.touch("rules");
  p.expect_screen("treasury-rules");
  p.touch("set");
  p.expect_screen("treasury-threshold");
  p.touch("amount");
  p.digits("amount", "1500");
  p.touch("amount/done");
  p.touch("agreement");
  touch_nth(p, "agreement/", 0);
  p.touch("save");
  pass_message(p);
  p.expect_text("1,500.00");
  p.picture("rules-after");
  leave(p);
}

}  // namespace

void play_shares_day(Player& p) {
  meet(p);
  issue_and_sell(p);
  prepare_blend(p);
  decide(p);
  share_out(p);
  spend(p);
  set_rules(p);
  p.step("All of it verifies");
  p.app().at_the_desk([](desk::Desk& desk) {
    if (!desk::verify(desk).findings.empty()) throw Unexpected("the day does not verify");
  });
}

}  // namespace minga::tour
