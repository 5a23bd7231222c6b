// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/desk/votes.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

std::string way_of_sharing(ShareBasis, Language);  // "By living trees"
// "in equal shares, only Group A" / "50 % by hectares, 50 % in equal shares".
std::string words_for(const ShareRule&, const std::vector<storage::Group>&, Language);
// The majority, or the most votes.
std::string words_for(WinsBy, MajorityRule, Language);

// How a vote is held and counted, with what is usual filled in. What is rarely changed is folded away.
// ids: more; fields method (method/equal-shares, method/most-votes), share (share/equal, share/hectares,
// share/trees, share/days, share/blend), blend-equal, blend-hectares, blend-trees, blend-days, wins
// (wins/majority, wins/most-votes); folded: group (group/all, group/<id>), base (base/attending,
// base/votes_cast, base/all_qualified), threshold (threshold/half, threshold/two-thirds,
// threshold/three-quarters), admission (admission/by_pin, admission/by_slip), paper (paper/no, paper/yes)
class VoteRules {
 public:
  // What matters for this vote, in the fields of the screen's form.
  void draw(Ui&, ui::Form&, VoteKind, Purpose, const std::vector<storage::Group>&);
  void apply(VoteDraft&) const;

 private:
  void draw_method(Ui&, ui::Form&);
  void draw_share(Ui&, ui::Form&);
  void draw_folded(Ui&, ui::Form&, VoteKind, Purpose, const std::vector<storage::Group>&);
  bool by_majority(VoteKind) const;
  ShareRule share_rule() const;
  std::string summary(const Ui&, VoteKind) const;

  bool more_ = false;
  std::string method_ = "equal-shares";
  std::string share_ = "equal";
  std::string percents_[4];  // equal, hectares, trees, days
  std::string group_ = "all";
  std::string wins_ = "majority";
  std::string base_ = "attending";
  std::string threshold_ = "half";
  std::string admission_ = "by_pin";
  std::string paper_ = "no";
};

}  // namespace minga::screens
