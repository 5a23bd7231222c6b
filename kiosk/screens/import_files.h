// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/screens/stick_files.h"

namespace minga::screens {

// The lists on the stick and in the folder for them: which one is brought in?
class ImportFilesScreen : public StickFilesScreen {
 public:
  using StickFilesScreen::StickFilesScreen;
  std::string_view name() const override { return "import-files"; }

 protected:
  Words words(const Ui&) const override;
  Files (*source() const)(desk::Desk&) override;
  Intent chosen(const desk::StickFile&) override;
};

}  // namespace minga::screens
