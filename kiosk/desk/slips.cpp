// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/desk/slips.h"

#include <algorithm>
#include <thread>

#include "kiosk/desk/counting.h"
#include "storage/queries/assemblies.h"
#include "storage/queries/people.h"
#include "storage/queries/votes.h"
#include "storage/slips.h"
#include "storage/urn.h"

namespace minga::desk {

namespace {

// More slips than people in the hall, for those who come late.
constexpr std::int64_t spare_slips = 10;

bool opened_it(const Vote& vote, const Session& officer) {
  return officer.member == vote.chair || officer.member == vote.second_officer;
}

// Only an open urn has the key by which a slip is known.
std::string digest_of(storage::Connection& db, const Vote& vote, const std::string& code) {
  return vote.state == VoteState::open ? storage::slip_digest(db, vote.id, code) : std::string();
}

SlipFacts slip_facts(storage::Connection& db, VoteId vote, const std::string& digest) {
  const auto state = storage::slip_state(db, vote, digest);
  return {state != storage::SlipState::none, state == storage::SlipState::used,
          storage::turnout_count(db, vote).total(), storage::slip_counts(db, vote).used};
}

}  // namespace

Result<SlipSheet> issue_slips(Desk& desk, const Session& session, const CommandId& command, VoteId id,
                              bool replaces) {
  auto& db = desk.db();
  std::vector<std::string> codes;
  const auto issued = desk.commit<SlipsIssued>(command, {session.member}, [&]() -> Result<SlipsIssued> {
    const auto vote = storage::find_vote(db, id);
    if (!vote) return refuse(Why::unknown_vote);
    if (vote->state != VoteState::open) return refuse(Why::vote_not_open);
    if (!opened_it(*vote, session)) return refuse(Why::other_officers_opened);
    const auto present = storage::present_count(db, vote->assembly, true).total();
    codes = storage::new_slip_codes(db, id, static_cast<std::size_t>(present + spare_slips));
    std::vector<std::string> digests;
    digests.reserve(codes.size());
    for (const auto& code : codes) digests.push_back(storage::digest_under_urn(db, id, code));
    return minga::issue_slips(*vote, std::move(digests), replaces, storage::turnout_count(db, id).total());
  });
  if (!issued) return refuse(issued.error());
  // The same command again finds its first answer, and that holds no codes: a new sheet has to be asked for.
  if (codes.empty()) return refuse(Why::slips_missing);
  const auto community = storage::find_community(db).value_or(storage::Community{});
  const auto vote = storage::find_vote(db, id);
  return SlipSheet{community.name, community.sample, id, vote->question, desk.today(), std::move(codes)};
}

Result<SlipTaken> take_slip(Desk& desk, const Session& officer, const CommandId& command, VoteId id,
                            MemberNumber member) {
  return desk.commit<SlipTaken>(command, {officer.member}, [&]() -> Result<SlipTaken> {
    auto& db = desk.db();
    if (const auto may = desk.require(officer, Right::check_in_others); !may) return refuse(may.error());
    const auto vote = storage::find_vote(db, id);
    if (!vote) return refuse(Why::unknown_vote);
    const auto left = storage::slip_counts(db, id).printed - storage::turnout_count(db, id).total();
    return minga::take_slip(*vote, member, voter_facts(db, *vote, member), left);
  });
}

std::vector<SlipLine> slip_list(Desk& desk, VoteId id, const std::string& words) {
  auto& db = desk.db();
  const storage::Transaction one_state(db, storage::Transaction::Kind::reading);
  const auto vote = storage::find_vote(db, id);
  if (!vote) return {};
  std::vector<SlipLine> lines;
  for (auto& member : storage::search_members(db, words, 0, 40)) {
    if (!may_vote(member.status)) continue;
    const bool present = storage::is_present(db, vote->assembly, member.number);
    const bool drawn = storage::has_voted(db, id, member.number);
    lines.push_back({std::move(member), present, drawn});
  }
  return lines;
}

Result<bool> check_slip(Desk& desk, VoteId id, const std::string& code) {
  auto& db = desk.db();
  const auto vote = storage::find_vote(db, id);
  if (!vote) return refuse(Why::unknown_vote);
  const auto digest = digest_of(db, *vote, code);
  const auto may = minga::cast_by_slip(*vote, digest, slip_facts(db, id, digest), Ballot{});
  if (may) return true;
  // Trying codes out must take longer than there are slips in the hall.
  if (may.error().why == Why::slip_unknown) std::this_thread::sleep_for(desk.settings().wrong_pin_pause);
  return refuse(may.error());
}

Result<SlipUsed> cast_by_slip(Desk& desk, const CommandId& command, VoteId id, const std::string& code,
                              Ballot ballot) {
  return desk.commit<SlipUsed>(
      command, {},
      [&]() -> Result<SlipUsed> {
        auto& db = desk.db();
        const auto vote = storage::find_vote(db, id);
        if (!vote) return refuse(Why::unknown_vote);
        const auto digest = digest_of(db, *vote, code);
        return minga::cast_by_slip(*vote, digest, slip_facts(db, id, digest), ballot);
      },
      [&](const SlipUsed& event) { storage::drop_into_urn(desk.db(), event.vote, ballot); });
}

}  // namespace minga::desk
