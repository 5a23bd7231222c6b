// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/member_record.h"
#include "kiosk/screens/screen.h"

// ids: print
namespace minga::screens {

// All that is kept about whoever stands here, to be read and taken home on paper.
class MyDataScreen : public Screen {
 public:
  explicit MyDataScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "my-data"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_standings(Ui&) const;

  desk::Session session_;
  std::optional<MemberRecord> record_;
};

}  // namespace minga::screens
