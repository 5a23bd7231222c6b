// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "kiosk/desk/parity.h"
#include "kiosk/screens/pager.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// Women, or men, who could be asked to stand on a list that has too few of them: those in the hall first.
// Whoever is touched is put on it. ids: ask/<number>, earlier, later
class CouldStandScreen : public Screen {
 public:
  using Done = std::function<std::optional<Intent>(Member)>;
  CouldStandScreen(desk::Session session, AssemblyId assembly, Sex sex, std::vector<Candidate> already,
                   Done done)
      : session_(std::move(session)),
        assembly_(assembly),
        sex_(sex),
        already_(std::move(already)),
        done_(std::move(done)) {}
  std::string_view name() const override { return "could-stand"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  AssemblyId assembly_;
  Sex sex_;
  std::vector<Candidate> already_;
  Done done_;
  std::optional<std::vector<Member>> people_;
  Pager pager_;
};

}  // namespace minga::screens
