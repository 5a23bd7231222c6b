// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/phrases.h"

#include <array>

#include "domain/base/ensure.h"
#include "kiosk/words/dates.h"

namespace minga::documents {

std::string number_text(std::int64_t n) {
  std::string digits = std::to_string(n);
  for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > (n < 0 ? 1 : 0); at -= 3)
    digits.insert(static_cast<std::size_t>(at), ",");
  return digits;
}

std::string ordinal_mark(std::size_t n) { return std::to_string(n) + "."; }

std::string letter_of(std::size_t place) { return {static_cast<char>('A' + place)}; }

std::string women_and_men(const HeadCount& heads) {
  const auto women =
      filled(trn(paper, "{} woman counted", "{} women counted", static_cast<long>(heads.women)),
             number_text(heads.women));
  const auto men = filled(trn(paper, "{} man counted", "{} men counted", static_cast<long>(heads.men)),
                          number_text(heads.men));
  if (heads.others == 0) return filled(tr(paper, "women and men: {} and {}"), women, men);
  return filled(tr(paper, "women, men and others: {}, {} and {} of another sex or none registered"), women,
                men, number_text(heads.others));
}

std::string names_text(std::span<const std::string> names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i == 0)
      text = names[i];
    else if (i + 1 < names.size())
      text += ", " + names[i];
    else
      text = filled(tr(paper, "names: {} and {}"), text, names[i]);
  }
  return text;
}

std::string community_and_place(const std::string& community, const std::string& place) {
  return place.empty() ? community : community + ", " + place;
}

std::string agreement_text(const AgreementLine& agreement) {
  if (!agreement.id) return tr(paper, "no agreement is known");
  return filled(tr(paper, "No {} of {}: {}"), number_text(agreement.id), day_text(agreement.date),
                agreement.text);
}

std::string payment_text(const AgreementLine& agreement) {
  const bool share = !agreement.id || agreement.purpose == Purpose::distribute_share;
  const auto what =
      share ? tr(paper, "The farmers' share") : tr(paper, "Days of work and commitments to the forest");
  return agreement.id ? filled(tr(paper, "{}. Agreement {}"), what, agreement_text(agreement)) : what;
}

std::string share_rule_text(const ShareRule& rule, const std::string& group) {
  struct Part {
    std::int64_t percent;
    std::string name;
  };
  const std::array parts{Part{rule.equal_percent, tr(paper, "in equal parts")},
                         Part{rule.hectares_percent, tr(paper, "by hectares under commitment")},
                         Part{rule.trees_percent, tr(paper, "by living trees")},
                         Part{rule.days_percent, tr(paper, "by days worked")}};
  std::string text;
  for (const auto& [percent, name] : parts) {
    if (percent == 0) continue;
    if (!text.empty()) text += "; ";
    text += percent == 100 ? name : std::to_string(percent) + " % " + name;
  }
  return group.empty() ? text : filled(tr(paper, "{}, for {}"), text, group);
}

std::string office_text(Office office) {
  switch (office) {
    case Office::president:
      return tr(paper, "Presidency");
    case Office::vice_president:
      return tr(paper, "Vice-presidency");
    case Office::secretary:
      return tr(paper, "Office of the secretary");
    case Office::treasurer:
      return tr(paper, "Treasury of the board");
    case Office::fiscal:
      return tr(paper, "Office of the fiscal");
    case Office::vocal:
      return tr(paper, "Member of the board");
  }
  throw Bug("unknown office");
}

std::string dni_or_blank(const std::string& dni) { return dni.empty() ? std::string(blank_to_fill) : dni; }

std::string sample_words() { return tr(paper, "SAMPLE - NOT VALID"); }

std::string copy_words(int n) { return filled(tr(paper, "REPRINT {}"), std::to_string(n)); }

}  // namespace minga::documents
