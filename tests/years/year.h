// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "kiosk/desk/distributions.h"
#include "kiosk/desk/labour.h"
#include "kiosk/desk/paying.h"
#include "storage/log.h"
#include "tests/years/dice.h"

// A year of a treasury's life, by chance: sales, decisions of the assembly, distributions by every rule, work
// and payrolls, projects, cash, payments of every kind, voids, reversals, people who leave or die, and input
// that must be refused, through the same use cases as at the kiosk. The seed says all of it. A step is
// decided by its own dice and names its commands after itself, so that after a kill the step that was under
// way can be played once more: what of it was kept is answered again, and what was not is done now.
namespace minga::years {

class Year {
 public:
  // Of a community of start.h. Half of the years hold cash to sessions of the drawer, as a kiosk does.
  Year(storage::Connection&, std::uint64_t seed, int steps);
  Year(const Year&) = delete;
  Year& operator=(const Year&) = delete;

  static int steps_of(std::uint64_t seed);  // 40 to 119

  // Each step from 0 on, in order. One that a kill cut short is played once more.
  void play(int step);
  // What this step did is asked for again, command by command, which must do nothing; what it was refused is
  // not.
  void ask_again(int step);

  desk::Desk& desk() { return desk_; }
  std::int64_t lines();  // of the log
  std::string head();

  // What was found wrong since the last call, a sentence each.
  std::vector<std::string> take_findings();
  int agreed() const { return agreed_; }  // commands
  int refused() const { return refused_; }
  const std::map<Why, int>& reasons() const { return reasons_; }  // of refusals

 private:
  using Session = desk::Session;
  using CommandId = desk::CommandId;

  // --- year.cpp
  // Runs a use case with a command id of its own, which stays the same whenever the step is played. What is
  // refused has changed nothing; some of what is done is asked for twice, like a double tap.
  template <class UseCase>
  auto tried(const std::string& what, const UseCase& use_case);
  void found(const std::string& what) { findings_.push_back(what); }
  void take_place(int step);
  void play_what_falls();
  Session someone(std::int64_t number) const;
  Session president() const { return someone(1); }
  Session secretary() const { return someone(3); }
  Session treasurer() const { return someone(4); }
  Session fiscal() const { return someone(5); }
  Date today() const { return local_date(now_); }
  std::int64_t number(const std::string& sql) { return storage::number_of(db_, sql).value_or(0); }
  // A number of the table's first column that exists, or now and then the next one, which does not.
  std::int64_t any_of(const std::string& table);
  std::int64_t last_of(const std::string& table, const std::string& where = "1 = 1");
  MemberNumber anybody() { return {any_of("member")}; }
  Money some(std::int64_t most_soles);
  std::string reference() { return "OP-" + std::to_string(1 + dice_.below(150)); }
  AgreementId agreement_for(Purpose);  // mostly; now and then any

  // --- income.cpp
  void issue();
  void sell();
  void set_rules();
  // --- sharing.cpp
  void draft();
  void settle_draft();
  // --- payday.cpp
  void draw();
  void deposit();
  void count();
  void pay_somebody();
  void payday();
  void pay(const std::string& what, MemberNumber, const desk::PaymentRequest&);
  desk::PaymentRequest payment_to(MemberNumber);
  void undo_receipt();
  void print();
  void collectors();
  // --- work.cpp
  void spend();
  void undo_spending();
  void land();
  void work();
  void draft_payroll();
  void settle_payroll();
  // --- hall.cpp
  void assembly();
  void vote_by_hands(AssemblyId);
  void vote_on_projects(AssemblyId);
  void annul(AssemblyId);
  void people();
  void regroup();
  // --- bad_input.cpp
  void bad_input();
  template <class UseCase>
  void must_refuse(const char* what, std::initializer_list<Why>, const UseCase&);
  void bad_sale();
  void bad_payment();
  void bad_decision();
  void bad_count();

  storage::Connection& db_;
  std::uint64_t seed_;
  int steps_;
  Instant now_;
  desk::Desk desk_;
  Dice dice_;
  int step_ = 0;
  bool only_again_ = false;
  std::vector<std::string> findings_;
  int agreed_ = 0, refused_ = 0;
  std::map<Why, int> reasons_;
};

// How a command id begins that belongs to a step.
std::string commands_of(int step);

template <class UseCase>
auto Year::tried(const std::string& what, const UseCase& use_case) {
  const auto id = commands_of(step_) + what;
  if (only_again_ && !storage::answer_to(db_, id)) return decltype(use_case(id))(refuse(Why::not_allowed));
  const auto before = head();
  const auto answer = use_case(id);
  if (!answer) {
    ++refused_;
    ++reasons_[answer.error().why];
    if (head() != before) found(what + ": what was refused changed something");
    return answer;
  }
  ++agreed_;
  if (!dice_.chance(5)) return answer;
  const auto once = head();
  const auto again = use_case(id);
  if (!again) found(what + ": asked for twice, the second answer is a refusal");
  if (head() != once) found(what + ": asked for twice, it was done twice");
  return answer;
}

}  // namespace minga::years
