// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/acta.h"
#include "kiosk/desk/assemblies.h"
#include "kiosk/documents/acta_text.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// The acta as it will stand on paper: read, corrected, signed by two, printed, and perhaps reopened.
// ids: read, print, sign (then those of two-officers), field saving-note, field reopen
class ActaScreen : public Screen {
 public:
  ActaScreen(desk::Session session, AssemblyId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "acta"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  struct View {
    std::vector<Paragraph> text;
    desk::ActaState state;
  };
  Intent reload();
  void draw_state(Ui&) const;
  void draw_corrections(Ui&);
  std::optional<Intent> draw_buttons(Ui&);
  std::optional<Intent> typed();
  bool may_correct() const;  // closed, and not signed or reopened
  bool may_reopen() const;
  Intent ask_signatures();
  Intent print();

  desk::Session session_;
  AssemblyId id_;
  desk::CommandId command_ = desk::new_command_id();
  std::optional<View> view_;
  ui::Form form_;
  std::string note_;
  std::string reason_;
};

// In large letters, page by page, to be read aloud in the assembly.
class ActaReadingScreen : public Screen {
 public:
  ActaReadingScreen(desk::Session session, std::vector<Paragraph> text)
      : session_(std::move(session)), text_(std::move(text)) {}
  std::string_view name() const override { return "acta-reading"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  std::vector<Paragraph> text_;
};

// Asks whether the signed paper came out; until somebody says so the acta waits for its print.
// ids: came-out
class ActaPaperScreen : public Screen {
 public:
  ActaPaperScreen(desk::Session session, AssemblyId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "acta-paper"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  AssemblyId id_;
  desk::CommandId command_ = desk::new_command_id();
};

}  // namespace minga::screens
