// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/sentences.h"

#include <algorithm>
#include <array>
#include <utility>

#include "domain/base/dates.h"
#include "domain/base/ensure.h"
#include "domain/voting/list_symbol.h"

namespace minga::screens {

std::string word_for(Sex sex, Language l) {
  switch (sex) {
    case Sex::woman:
      return tr(l, "Woman");
    case Sex::man:
      return tr(l, "Man");
    case Sex::other:
      return tr(l, "Neither");
  }
  throw Bug("unknown sex");
}

std::string word_for(Status status, Language l) {
  switch (status) {
    case Status::integrated:
      return tr(l, "Integrated (voice, no vote)");
    case Status::qualified:
      return tr(l, "Qualified (votes)");
    case Status::suspended:
      return tr(l, "Suspended");
    case Status::left:
      return tr(l, "Left the community");
    case Status::deceased:
      return tr(l, "Deceased");
  }
  throw Bug("unknown status");
}

std::string word_for(JoinedBy by, Language l) {
  switch (by) {
    case JoinedBy::earlier_roll:
      return tr(l, "They stand on the roll kept until now");
    case JoinedBy::agreement:
      return tr(l, "The assembly admitted them");
    case JoinedBy::partner:
      return tr(l, "They live as a couple with a member");
  }
  throw Bug("unknown way onto the roll");
}

std::string joined_text(const Joined& joined, Language l) {
  if (joined.by != JoinedBy::agreement) return word_for(joined.by, l);
  return filled(tr(l, "Agreement No {}: {} of {} in favour"), std::to_string(joined.agreement.value),
                std::to_string(joined.in_favour), std::to_string(joined.attending));
}

std::string word_for(Office office, Language l) {
  switch (office) {
    case Office::president:
      return tr(l, "President");
    case Office::vice_president:
      return tr(l, "Vice-president");
    case Office::secretary:
      return tr(l, "Secretary");
    case Office::treasurer:
      return tr(l, "Treasurer");
    case Office::fiscal:
      return tr(l, "Fiscal (oversight)");
    case Office::vocal:
      return tr(l, "Board member");
  }
  throw Bug("unknown office");
}

std::string word_for(AssemblyKind kind, Language l) {
  return kind == AssemblyKind::ordinary ? tr(l, "Ordinary assembly") : tr(l, "Extraordinary assembly");
}

std::string word_for(AssemblyState state, Language l) {
  switch (state) {
    case AssemblyState::convened:
      return tr(l, "Convened");
    case AssemblyState::open:
      return tr(l, "Open now");
    case AssemblyState::closed:
      return tr(l, "Closed");
  }
  throw Bug("unknown state");
}

std::string word_for(ProposalState state, Language l) {
  switch (state) {
    case ProposalState::made:
      return tr(l, "To be decided");
    case ProposalState::adopted:
      return tr(l, "Adopted");
    case ProposalState::rejected:
      return tr(l, "Rejected");
    case ProposalState::withdrawn:
      return tr(l, "Withdrawn");
  }
  throw Bug("unknown state of a proposal");
}

std::string word_for(VoteState state, Language l) {
  switch (state) {
    case VoteState::prepared:
      return tr(l, "Prepared");
    case VoteState::open:
      return tr(l, "Voting is open");
    case VoteState::closed:
      return tr(l, "Closed, not yet counted");
    case VoteState::reconciled:
      return tr(l, "Closed; ballots and voters add up");
    case VoteState::annulled:
      return tr(l, "Annulled by the assembly");
    case VoteState::proclaimed:
      return tr(l, "Result proclaimed");
  }
  throw Bug("unknown state");
}

std::string word_for(MajorityRule rule, Language l) {
  const std::string share =
      std::to_string(rule.threshold.numerator) + "/" + std::to_string(rule.threshold.denominator);
  const auto sentence = [&]() -> std::string {
    switch (rule.base) {
      case MajorityBase::attending:
        return rule.more_than ? tr(l, "more than {} of those attending")
                              : tr(l, "at least {} of those attending");
      case MajorityBase::votes_cast:
        return rule.more_than ? tr(l, "more than {} of the votes for and against")
                              : tr(l, "at least {} of the votes for and against");
      case MajorityBase::all_qualified:
        return rule.more_than ? tr(l, "more than {} of all qualified members")
                              : tr(l, "at least {} of all qualified members");
    }
    throw Bug("unknown majority base");
  };
  return filled(sentence(), share);
}

ui::Shape shape_for(Sex sex) {
  return sex == Sex::woman ? ui::Shape::circle : sex == Sex::man ? ui::Shape::square : ui::Shape::diamond;
}
ui::Tone tone_for(Sex sex) {
  return sex == Sex::woman ? ui::Tone::women : sex == Sex::man ? ui::Tone::men : ui::Tone::plain;
}

ui::Icon symbol_for(const std::string& word, std::size_t place) {
  static constexpr std::array<ui::Icon, list_symbols.size()> icons{
      ui::Icon::bell,  ui::Icon::flower, ui::Icon::mountain, ui::Icon::hive,
      ui::Icon::paw,   ui::Icon::cup,    ui::Icon::lamp,     ui::Icon::tractor,
      ui::Icon::heart, ui::Icon::boat,   ui::Icon::bicycle,  ui::Icon::flag};
  const auto at = std::find(list_symbols.begin(), list_symbols.end(), symbol_word(word, place));
  return icons.at(static_cast<std::size_t>(at - list_symbols.begin()));
}

char letter_for(std::size_t option) { return static_cast<char>('A' + static_cast<int>(option % 26)); }

ui::Shape shape_for_option(std::size_t option) {
  static constexpr std::array shapes{ui::Shape::circle,  ui::Shape::square, ui::Shape::triangle,
                                     ui::Shape::diamond, ui::Shape::star,   ui::Shape::hexagon,
                                     ui::Shape::cross,   ui::Shape::drop};
  return shapes.at(option % shapes.size());
}

ui::Icon picture_for(const std::string& word) {
  static constexpr std::array<std::pair<std::string_view, ui::Icon>, 8> pictures{
      {{"water", ui::Icon::water},
       {"drying", ui::Icon::drying},
       {"pest", ui::Icon::pest},
       {"training", ui::Icon::training},
       {"tools", ui::Icon::tools},
       {"road", ui::Icon::road},
       {"house", ui::Icon::house},
       {"tree", ui::Icon::tree}}};
  for (const auto& [name, icon] : pictures)
    if (name == word) return icon;
  return ui::Icon::leaf;
}

}  // namespace minga::screens
