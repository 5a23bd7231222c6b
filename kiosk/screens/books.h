// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "kiosk/desk/treasury.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// What the books say, for those who may see them. ids: report, funds, follow, poster, check-receipt
class BooksScreen : public Screen {
 public:
  explicit BooksScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "books"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
};

// The sales, to follow one forward. ids: sale/<number>, earlier, later
class FollowScreen : public Screen {
 public:
  explicit FollowScreen(desk::Session session) : session_(std::move(session)) {}
  std::string_view name() const override { return "follow"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override { return load_lines(); }
  std::optional<Intent> draw(Ui&) override;

 private:
  Intent load_lines();

  desk::Session session_;
  Pager pager_;
  std::optional<std::vector<storage::Sale>> lines_;
};

}  // namespace minga::screens
