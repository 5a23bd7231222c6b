// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/verify.h"

#include "kiosk/screens/figures.h"
#include "kiosk/screens/findings.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

std::optional<Intent> VerifyScreen::arrive(const Surroundings&) { return run(); }

Intent VerifyScreen::run() {
  answer_.reset();
  return ask(
      [session = session_](desk::Desk& desk) -> Result<Answer> {
        if (const auto may = desk.require(session, desk::Right::verify); !may) return refuse(may.error());
        auto verification = desk::verify(desk);
        auto code = desk::chain_code(verification);
        return Answer{std::move(verification), std::move(code)};
      },
      [this](Result<Answer> answer) -> std::optional<Intent> {
        if (!answer) return told(answer.error(), then(back()));
        answer_ = std::move(*answer);
        return std::nullopt;
      });
}

std::optional<Intent> VerifyScreen::draw(Ui& ui) {
  ui.where(ui.tr("Verify"));
  const bool again = ui.main_button("again", ui.tr("Check again"), Icon::shield, answer_.has_value());
  if (!answer_) {
    ui::heading(ui, ui.tr("Checking every line. Please wait a moment."));
    return std::nullopt;
  }
  draw_answer(ui);
  if (again) return run();
  return std::nullopt;
}

void VerifyScreen::draw_answer(Ui& ui) const {
  const auto& [verification, code] = *answer_;
  const auto count = static_cast<long>(verification.findings.size());
  if (count == 0)
    ui::notice(ui, Tone::main, ui.tr("All is as the log says"),
               ui.tr("Nothing was changed behind the program's back."));
  else
    ui::notice(ui, Tone::danger,
               filled(ui.trn("{} thing is not as the log says", "{} things are not as the log says", count),
                      grouped(count)),
               ui.tr("Do not pay or vote until a technician has looked. Nothing was changed by this check."));
  for (long i = 0; i < count; ++i) {
    ui::Row row;
    row.title = sentence_of(verification.findings[static_cast<std::size_t>(i)], ui.language());
    row.icon = Icon::warning;
    row.tone = Tone::danger;
    ui::row(ui, "finding/" + std::to_string(i), row, false);
  }
  ui::labelled(ui, ui.tr("Lines of the log read"), grouped(verification.lines));
  ui::labelled(ui, ui.tr("Rows of the tables compared"), grouped(verification.rows));
  ui::labelled(ui, ui.tr("Code of the last line"), code);
}

}  // namespace minga::screens
