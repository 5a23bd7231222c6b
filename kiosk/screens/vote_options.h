// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "domain/voting/vote.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// Pictures that a project or an option can have: their words in the log, and how they are called.
std::vector<ui::Form::Choice> picture_choices(const Ui&);

// The options of a vote while they are being written, as the ballot will show them: letters and shapes in
// their order. Answers which one was touched, options.size() for a new one. ids: option/<from 0>, add-option
std::optional<std::size_t> draw_options(Ui&, const std::vector<VoteOption>&);

// One option: its words and its picture. ids: keep, remove; fields title, picture (picture/water, ...)
class VoteOptionScreen : public Screen {
 public:
  // Without a value: it is taken away. Called once, before the screen goes back.
  using Done = std::function<void(std::optional<VoteOption>)>;
  VoteOptionScreen(desk::Session session, std::optional<VoteOption> option, Done done);
  std::string_view name() const override { return "vote-option"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  bool is_new_;
  VoteOption option_;
  Done done_;
  ui::Form form_;
};

}  // namespace minga::screens
