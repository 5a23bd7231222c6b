// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "kiosk/desk/roll.h"
#include "kiosk/desk/roll_import.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

// ids: notes, columns, standing, standing/qualified, standing/integrated, group, group/<id>, accept; then
// pin/<digit>, bring-in. The notes: row/<place in the list>, earlier, later
namespace minga::screens {

// A list as it would come onto the roll. What was chosen so far is shared with the screen of its doubtful
// lines.
struct ImportDraft {
  desk::StickFile file;
  ImportChoices choices;
  std::optional<ImportPreview> preview;

  // `line` comes in, as it stands now.
  bool comes_in(std::int64_t line) const;
};

// What was recognised, how many come in, what there is to look at; accepted with the secretary's PIN.
class ImportRollScreen : public Screen {
 public:
  ImportRollScreen(desk::Session, desk::StickFile);
  std::string_view name() const override { return asks_pin_ ? "import-pin" : "import-roll"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent reload();
  void draw_figures(Ui&) const;
  std::optional<Intent> draw_pin(Ui&);
  Intent bring_in();

  desk::Session session_;
  std::shared_ptr<ImportDraft> draft_;
  std::vector<storage::Group> groups_;
  desk::CommandId command_ = desk::new_command_id();
  ui::Form form_;
  std::string standing_, group_;  // as the form keeps them
  bool asks_pin_ = false;
  std::string pin_;
};

// Every doubtful line with its number and reason. Touched, one that may be either comes in or stays out.
class ImportNotesScreen : public Screen {
 public:
  ImportNotesScreen(desk::Session session, std::shared_ptr<ImportDraft> draft)
      : session_(std::move(session)), draft_(std::move(draft)) {}
  std::string_view name() const override { return "import-notes"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent turn(std::int64_t line);

  desk::Session session_;
  std::shared_ptr<ImportDraft> draft_;
  Pager pager_{.size = 20};
};

// Which column was taken for what.
class ImportColumnsScreen : public Screen {
 public:
  ImportColumnsScreen(desk::Session session, std::shared_ptr<ImportDraft> draft)
      : session_(std::move(session)), draft_(std::move(draft)) {}
  std::string_view name() const override { return "import-columns"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  std::shared_ptr<ImportDraft> draft_;
};

}  // namespace minga::screens
