// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/member_form.h"

#include <array>

#include "kiosk/desk/community.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/member_card.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/screens/standing.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {
constexpr std::size_t longest_dni = 10;  // eight digits, a hyphen, the check character
}

MemberFormScreen::MemberFormScreen(desk::Session session)
    : session_(std::move(session)), status_(word_of(Status::qualified)) {}

MemberFormScreen::MemberFormScreen(desk::Session session, const Member& member)
    : session_(std::move(session)),
      before_(member),
      given_names_(member.given_names),
      surnames_(member.surnames),
      dni_(member.dni),
      sex_(word_of(member.sex)),
      status_(word_of(member.status)),
      household_("same"),
      admitted_(member.admitted),
      born_(member.born),
      consent_(member.consent),
      activity_(member.activity),
      settlement_(member.settlement),
      address_(member.address),
      phone_(member.phone) {
  for (const auto group : member.groups.all()) groups_.push_back(std::to_string(group.value));
}

MemberFormScreen::MemberFormScreen(desk::Session session, MemberNumber household_of, Sex sex)
    : MemberFormScreen(std::move(session)) {
  sex_ = word_of(sex);
  household_ = "other";
  household_of_ = std::to_string(household_of.value);
}

std::optional<Intent> MemberFormScreen::arrive(const Surroundings& around) {
  today_ = around.today;
  if (!admitted_) admitted_ = today_;
  return ask(
      [](desk::Desk& desk) {
        return View{desk::groups(desk), desk::agreements_on_standing(desk)};
      },
      [this](View view) -> std::optional<Intent> {
        if (groups_.empty() && !view.groups.empty())
          groups_.push_back(std::to_string(view.groups.front().id.value));
        view_ = std::move(view);
        return std::nullopt;
      });
}

std::optional<Intent> MemberFormScreen::draw(Ui& ui) {
  ui.where(before_ ? ui.tr("Edit") : ui.tr("Register"));
  if (!view_) return std::nullopt;
  form_.draw(ui, [&] { draw_fields(ui); });
  if (form_.editing()) return std::nullopt;
  if (household_ == "other" && household_of_ != looked_up_) return look_up_household();
  if (ui.main_button("save", ui.tr("Save"), Icon::check)) return save();
  return std::nullopt;
}

void MemberFormScreen::draw_fields(Ui& ui) {
  const auto l = ui.language();
  form_.text(ui, "given-names", ui.tr("Given names"), given_names_, 80);
  form_.text(ui, "surnames", ui.tr("Surnames"), surnames_, 80);
  form_.text(ui, "dni", ui.tr("DNI (may be empty)"), dni_, longest_dni);

  std::vector<ui::Form::Choice> sexes;
  for (const auto& [sex, word] : words(Sex{}))
    sexes.push_back({std::string(word), word_for(sex, l), shape_for(sex), tone_for(sex)});
  form_.choice(ui, "sex", ui.tr("Woman or man"), sex_, sexes);

  draw_household(ui);

  std::vector<ui::Form::Choice> groups;
  for (const auto& group : view_->groups) groups.push_back({std::to_string(group.id.value), group.name});
  form_.choices(ui, "groups", ui.tr("Groups"), groups_, groups);

  if (!before_) draw_joining(ui);
  form_.date(ui, "admitted", ui.tr("Admitted on"), admitted_, today_);
  form_.date(ui, "born", ui.tr("Born on (may be empty)"), born_, today_);
  form_.text(ui, "activity", ui.tr("Activity"), activity_, 80);
  form_.text(ui, "settlement", ui.tr("Settlement or sector"), settlement_, 80);
  form_.text(ui, "address", ui.tr("Address"), address_, 80);
  form_.text(ui, "phone", ui.tr("Phone (may be empty)"), phone_, longest_phone);
  form_.date(ui, "consent", ui.tr("Agreed to this being kept, on (may be empty)"), consent_, today_);
}

// Afterwards a standing changes by an agreement only.
void MemberFormScreen::draw_joining(Ui& ui) {
  const auto l = ui.language();
  std::vector<ui::Form::Choice> ways;
  const auto way = [&](JoinedBy by, const std::string& detail) {
    ways.push_back({.id = std::string(word_of(by)), .title = word_for(by, l), .detail = detail});
  };
  way(JoinedBy::agreement, ui.tr("By two thirds of those attending"));
  way(JoinedBy::partner, ui.tr("Integrated by the law: a voice, no vote"));
  way(JoinedBy::earlier_roll, ui.tr("Nobody else needs to decide it"));
  form_.choice(ui, "joined", ui.tr("How they come onto the roll"), joined_, ways);
  if (joined_ == word_of(JoinedBy::partner)) return;
  if (joined_ == word_of(JoinedBy::agreement)) {
    form_.choice(ui, "agreement", ui.tr("By the agreement"), agreement_,
                 agreement_choices(view_->agreements, l));
    if (!form_.editing() && view_->agreements.empty())
      ui::notice(ui, Tone::danger, ui.tr("There is no agreement yet"),
                 ui.tr("The assembly admits whoever joins. Once its vote is proclaimed, it can be chosen "
                       "here."));
  }
  std::vector<ui::Form::Choice> standings;
  for (const auto status : {Status::qualified, Status::integrated})
    standings.push_back({std::string(word_of(status)), word_for(status, l)});
  form_.choice(ui, "status", ui.tr("Standing"), status_, standings);
}

void MemberFormScreen::draw_household(Ui& ui) {
  std::vector<ui::Form::Choice> households;
  if (before_) households.push_back({"same", ui.tr("As it is now"), {}, {}, Icon::household});
  households.push_back({"own", ui.tr("A new one of their own"), {}, {}, Icon::add});
  households.push_back({"other", ui.tr("The same as somebody else"), {}, {}, Icon::people});
  form_.choice(ui, "household", ui.tr("Household"), household_, households);
  if (household_ != "other") return;
  form_.digits(ui, "household-of", ui.tr("Number of somebody there"), household_of_, 8);
  if (!form_.editing() && !household_name_.empty())
    ui::muted(ui, filled(ui.tr("Household of {}"), household_name_));
}

std::optional<Intent> MemberFormScreen::look_up_household() {
  looked_up_ = household_of_;
  household_name_.clear();
  if (household_of_.empty()) return std::nullopt;
  return submit([typed = household_of_](desk::Desk& desk) { return desk::person(desk, typed); },
                [this](Member member) -> std::optional<Intent> {
                  household_name_ = member.full_name();
                  return std::nullopt;
                });
}

MemberDraft MemberFormScreen::draft() const {
  MemberDraft draft;
  draft.given_names = given_names_;
  draft.surnames = surnames_;
  draft.dni = dni_;
  draft.sex = from_word<Sex>(sex_).value_or(Sex::other);
  if (before_ && household_ == "same") draft.household = before_->household;
  for (const auto& group : groups_) draft.groups.push_back({number_typed(group)});
  draft.status = from_word<Status>(status_).value_or(Status::integrated);
  draft.joined_by = from_word<JoinedBy>(joined_).value_or(JoinedBy::earlier_roll);
  if (draft.joined_by == JoinedBy::partner) draft.status = Status::integrated;
  draft.admitted = admitted_;
  draft.born = born_;
  draft.activity = activity_;
  draft.settlement = settlement_;
  draft.address = address_;
  draft.phone = phone_;
  draft.consent = consent_;
  return draft;
}

std::optional<Intent> MemberFormScreen::save() {
  // Nobody is put into a column they did not choose.
  if (sex_.empty())
    return tell(Tone::danger, "Not done", "Choose woman, man or neither. What you typed is kept.");
  if (!before_ && joined_.empty())
    return tell(Tone::danger, "Not done", "Choose how they come onto the roll. What you typed is kept.");
  const auto with_household = [of = household_ == "other" ? std::optional(household_of_) : std::nullopt](
                                  desk::Desk& desk, MemberDraft typed) -> Result<MemberDraft> {
    if (!of) return typed;
    const auto person = desk::person(desk, *of);
    if (!person) return refuse(person.error());
    typed.household = person->household;
    return typed;
  };
  if (before_) {
    return submit(
        [=, session = session_, command = command_, number = before_->number,
         typed = draft()](desk::Desk& desk) {
          return with_household(desk, typed).and_then([&](const MemberDraft& whole) {
            return desk::edit_member(desk, session, command, number, whole);
          });
        },
        [this](const MemberEdited&) -> std::optional<Intent> {
          command_ = desk::new_command_id();
          return tell(Tone::main, "Saved", "The roll has been corrected.", then(back()));
        });
  }
  return submit(
      [=, session = session_, command = command_, typed = draft(),
       agreement = agreement_chosen(agreement_)](desk::Desk& desk) {
        return with_household(desk, typed).and_then([&](const MemberDraft& whole) {
          return desk::register_member(desk, session, command, whole, agreement);
        });
      },
      [this](const MemberRegistered& event) -> std::optional<Intent> {
        command_ = desk::new_command_id();
        const auto& member = event.member;
        return Intent{
            Tell{[name = member.full_name(), number = std::to_string(member.number.value)](Language l) {
                   return Message{Tone::main, tr(l, "On the roll"),
                                  filled(tr(l, "{} is registered with No {}."), name, number)};
                 },
                 then(replace<MemberCardScreen>(session_, member.number))}};
      });
}

}  // namespace minga::screens
