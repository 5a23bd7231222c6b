// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/desk/distributions.h"
#include "kiosk/screens/screen.h"

namespace minga::screens {

// "Why is mine this amount?" for one member: the rule, what was divided, what of it is theirs. Nothing to
// touch but Back.
class ShareReasonScreen : public Screen {
 public:
  ShareReasonScreen(desk::Session session, DistributionId id, MemberNumber member)
      : session_(std::move(session)), id_(id), member_(member) {}
  std::string_view name() const override { return "share-reason"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_part(Ui&, const SharePart&, const desk::ShareExplanation::Basis&) const;

  desk::Session session_;
  DistributionId id_;
  MemberNumber member_;
  std::optional<desk::ShareExplanation> view_;
};

}  // namespace minga::screens
