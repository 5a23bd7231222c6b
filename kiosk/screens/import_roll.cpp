// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/import_roll.h"

#include <algorithm>
#include <array>

#include "kiosk/desk/community.h"
#include "kiosk/desk/roll.h"
#include "kiosk/screens/figures.h"
#include "kiosk/screens/import_words.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/chart.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

bool ImportDraft::comes_in(std::int64_t line) const {
  return std::binary_search(preview->lines.begin(), preview->lines.end(), line);
}

ImportRollScreen::ImportRollScreen(desk::Session session, desk::StickFile file)
    : session_(std::move(session)),
      draft_(std::make_shared<ImportDraft>(ImportDraft{std::move(file), {}, std::nullopt})),
      standing_(word_of(Status::qualified)) {}

std::optional<Intent> ImportRollScreen::arrive(const Surroundings&) {
  // Back from the doubtful lines: they were read anew there.
  if (draft_->preview) return std::nullopt;
  return ask([](desk::Desk& desk) { return desk::groups(desk); },
             [this](std::vector<storage::Group> groups) -> std::optional<Intent> {
               groups_ = std::move(groups);
               if (group_.empty() && !groups_.empty()) group_ = std::to_string(groups_.front().id.value);
               return reload();
             });
}

Intent ImportRollScreen::reload() {
  draft_->choices.standing = from_word<Status>(standing_).value_or(Status::qualified);
  for (const auto& group : groups_)
    if (std::to_string(group.id.value) == group_) draft_->choices.group = group.id;
  return ask([session = session_, path = draft_->file.path, choices = draft_->choices](
                 desk::Desk& desk) { return desk::preview_roll(desk, session, path, choices); },
             [draft = draft_](Result<ImportPreview> answer) -> std::optional<Intent> {
               if (!answer) return told(answer.error(), then(back()));
               draft->preview = std::move(*answer);
               return std::nullopt;
             });
}

std::optional<Intent> ImportRollScreen::draw(Ui& ui) {
  ui.where(draft_->file.name);
  if (!draft_->preview) return std::nullopt;
  if (asks_pin_) return draw_pin(ui);
  const auto& preview = *draft_->preview;
  std::optional<Intent> next;
  form_.draw(ui, [&] {
    if (!form_.editing()) {
      draw_figures(ui);
      const auto notes = static_cast<long>(preview.notes.size());
      if (notes > 0 &&
          ui::button(ui, "notes",
                     filled(ui.trn("{} thing to look at", "{} things to look at", notes), grouped(notes)),
                     Icon::warning))
        next = go<ImportNotesScreen>(session_, draft_);
      if (ui::button(ui, "columns", ui.tr("What each column is taken for"), Icon::list))
        next = go<ImportColumnsScreen>(session_, draft_);
    }
    std::vector<ui::Form::Choice> standings;
    for (const auto status : {Status::qualified, Status::integrated})
      standings.push_back({std::string(word_of(status)), word_for(status, ui.language())});
    form_.choice(ui, "standing", ui.tr("Whose standing the list does not say"), standing_, standings);
    std::vector<ui::Form::Choice> groups;
    for (const auto& group : groups_) groups.push_back({std::to_string(group.id.value), group.name});
    form_.choice(ui, "group", ui.tr("Group"), group_, groups);
  });
  if (form_.editing()) return std::nullopt;
  const bool changed =
      word_of(draft_->choices.standing) != standing_ || std::to_string(draft_->choices.group.value) != group_;
  if (changed) return reload();
  if (ui.main_button("accept", ui.tr("Bring them in"), Icon::check, !preview.members.empty())) {
    asks_pin_ = true;
    ui.to_first_page();
  }
  return next;
}

void ImportRollScreen::draw_figures(Ui& ui) const {
  const auto& preview = *draft_->preview;
  const auto people = static_cast<long>(preview.members.size());
  ui::figure(ui, grouped(people),
             ui.trn("person would come onto the roll", "people would come onto the roll", people));
  if (people > 0)
    ui::women_and_men(ui, ui.tr("Of them"), preview.heads.women, preview.heads.men, preview.heads.others);
  ui::muted(ui, filled(ui.trn("In {} household", "In {} households", static_cast<long>(preview.households)),
                       grouped(preview.households)));
  if (preview.left_out > 0)
    ui::muted(ui,
              filled(ui.trn("{} line stays out", "{} lines stay out", static_cast<long>(preview.left_out)),
                     grouped(preview.left_out)));
  ui::muted(ui, ui.tr("Nothing is on the roll yet."));
}

std::optional<Intent> ImportRollScreen::draw_pin(Ui& ui) {
  if (ui.back_button(ui.tr("Back"))) {
    asks_pin_ = false;
    pin_.clear();
    ui.to_first_page();
    return std::nullopt;
  }
  const std::array<float, 2> shares{1, 1};
  const std::array<std::function<void()>, 2> halves{
      [&] {
        ui::heading(ui, filled(ui.tr("{}, your PIN"), session_.name));
        ui::muted(ui, filled(ui.trn("{} person comes onto the roll. All of it or nothing.",
                                    "{} people come onto the roll. All of them or nobody.",
                                    static_cast<long>(draft_->preview->members.size())),
                             grouped(static_cast<std::int64_t>(draft_->preview->members.size()))));
        ui::muted(ui, ui.tr("Cover the keys with your hand."));
      },
      [&] { ui::keypad(ui, "pin", pin_, {.longest = 6, .secret = true, .placeholder = ui.tr("PIN")}); }};
  ui.columns(shares, 80, halves);
  if (ui.main_button("bring-in", ui.tr("Bring them in"), Icon::check, pin_.size() >= 4)) return bring_in();
  return std::nullopt;
}

Intent ImportRollScreen::bring_in() {
  const ImportShown shown{draft_->preview->members.size(), draft_->preview->notes.size()};
  return ask(
      [number = session_.member, pin = std::exchange(pin_, {}), command = command_, path = draft_->file.path,
       choices = draft_->choices, shown](desk::Desk& desk) -> Result<RollImported> {
        const auto session = desk::identify(desk, std::to_string(number.value), pin);
        if (!session) return refuse(session.error());
        return desk::import_roll(desk, *session, command, path, choices, shown);
      },
      [this](Result<RollImported> answer) -> std::optional<Intent> {
        if (!answer && answer.error().why == Why::pin_locked) return told(answer.error(), then(home()));
        if (!answer && answer.error().why != Why::wrong_pin) {
          asks_pin_ = false;
          draft_->preview.reset();
          return told(answer.error(), then(reload()));
        }
        if (!answer) return told(answer.error());
        command_ = desk::new_command_id();
        const auto people = static_cast<long>(answer->members.size());
        return Intent{Tell{[people](Language l) {
                             return Message{Tone::main, tr(l, "On the roll"),
                                            filled(trn(l, "{} person is on the roll now.",
                                                       "{} people are on the roll now.", people),
                                                   grouped(people))};
                           },
                           then({BackTo{"roll"}})}};
      });
}

std::optional<Intent> ImportNotesScreen::draw(Ui& ui) {
  ui.where(ui.tr("Lines to look at"));
  const auto& notes = draft_->preview->notes;
  ui::muted(ui, ui.tr("Touch a line to let it come in or leave it out."));
  const auto first = static_cast<std::size_t>(pager_.offset);
  const auto end = std::min(notes.size(), first + static_cast<std::size_t>(pager_.size));
  std::optional<std::int64_t> touched;
  for (auto i = first; i < end; ++i) {
    const auto& note = notes[i];
    const bool in = draft_->comes_in(note.line);
    const auto title = filled(ui.tr("Line {}"), grouped(note.line));
    const ui::Row row{.title = note.name.empty() ? title : title + " · " + note.name,
                      .detail = sentence_of(note, ui.language()),
                      .trailing = of_whole_list(note.doubt) ? std::string()
                                  : in                      ? ui.tr("Comes in")
                                                            : ui.tr("Stays out"),
                      .icon = of_whole_list(note.doubt) ? Icon::info
                              : in                      ? Icon::check
                                                        : Icon::cancel};
    if (ui::row(ui, "row/" + std::to_string(i), row, may_be_turned(note.doubt))) touched = note.line;
  }
  if (touched) return turn(*touched);
  pager_.draw(ui, end < notes.size());
  return std::nullopt;
}

Intent ImportNotesScreen::turn(std::int64_t line) {
  auto choices = draft_->choices;
  if (!choices.turned.erase(line)) choices.turned.insert(line);
  return ask([session = session_, path = draft_->file.path,
              choices](desk::Desk& desk) { return desk::preview_roll(desk, session, path, choices); },
             [draft = draft_, choices](Result<ImportPreview> answer) -> std::optional<Intent> {
               if (!answer) return told(answer.error(), then({BackTo{"import-files"}}));
               draft->choices = choices;
               draft->preview = std::move(*answer);
               return std::nullopt;
             });
}

std::optional<Intent> ImportColumnsScreen::draw(Ui& ui) {
  ui.where(ui.tr("Columns"));
  const auto& preview = *draft_->preview;
  const auto separator = preview.separator == ';'   ? ui.tr("Parted by semicolons")
                         : preview.separator == ',' ? ui.tr("Parted by commas")
                                                    : ui.tr("Parted by tabs");
  ui::muted(ui, separator + (preview.encoding == Encoding::utf8 ? ", UTF-8" : ", Windows-1252 (Latin-1)"));
  for (const auto& [head, column] : preview.columns)
    if (!head.empty())
      ui::labelled(ui, head, word_for(column, ui.language()),
                   column == ImportColumn::unknown ? Tone::muted : Tone::plain);
  return std::nullopt;
}

}  // namespace minga::screens
