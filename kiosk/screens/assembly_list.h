// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/assemblies.h"
#include "kiosk/screens/screen.h"

// ids: convene, equality, row/<assembly id>
namespace minga::screens {

// The community's assemblies, newest first.
class AssemblyListScreen : public Screen {
 public:
  explicit AssemblyListScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "assemblies"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  std::optional<std::vector<Assembly>> assemblies_;
};

}  // namespace minga::screens
