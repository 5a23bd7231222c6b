// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/assemblies.h"
#include "kiosk/documents/acta_text.h"
#include "kiosk/screens/screen.h"

// ids: print
namespace minga::screens {

// The acta as it will stand on paper, to be read before it is printed and signed.
class ActaScreen : public Screen {
 public:
  ActaScreen(desk::Session session, AssemblyId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "acta"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  AssemblyId id_;
  std::optional<std::vector<Paragraph>> text_;
};

}  // namespace minga::screens
