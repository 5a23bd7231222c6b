// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/stick_files.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// The files somebody brought along: which one is meant? ids: again, row/<place in the list>
class StickFilesScreen : public Screen {
 public:
  explicit StickFilesScreen(desk::Session session) : session_(std::move(session)) {}
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 protected:
  struct Words {
    std::string where, question;
    std::string empty;  // what will be here, and what to do for it
    Icon icon = Icon::paper;
  };
  using Files = std::vector<desk::StickFile>;
  virtual Words words(const Ui&) const = 0;
  virtual Files (*source() const)(desk::Desk&) = 0;
  virtual Intent chosen(const desk::StickFile&) = 0;

  desk::Session session_;

 private:
  Intent reload();

  std::optional<Files> files_;
};

}  // namespace minga::screens
