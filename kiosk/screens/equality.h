// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/equality.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// How women and men took part: in one assembly, this year, in all years, each as a bar with its figures.
// ids: one (only where it was opened from an assembly), year, all; print
class EqualityScreen : public Screen {
 public:
  explicit EqualityScreen(desk::Session session, AssemblyId id = {})
      : session_(std::move(session)), id_(id), span_(id ? Span::one : Span::year) {}
  std::string_view name() const override { return "equality"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  enum class Span { one, year, all };
  Intent reload();
  std::optional<Intent> draw_spans(Ui&);
  void draw_bars(Ui&) const;

  desk::Session session_;
  AssemblyId id_;
  Span span_;
  Date today_;
  std::optional<Participation> view_;
};

}  // namespace minga::screens
