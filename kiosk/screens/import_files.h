// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/roll_import.h"
#include "kiosk/screens/screen.h"

// ids: again, row/<place in the list>
namespace minga::screens {

// The lists on the stick and in the folder for them: which one is brought in?
class ImportFilesScreen : public Screen {
 public:
  explicit ImportFilesScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "import-files"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return reload(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent reload();

  desk::Session session_;
  std::optional<std::vector<desk::ImportFile>> files_;
};

}  // namespace minga::screens
