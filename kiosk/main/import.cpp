// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>

#include "domain/base/plain_words.h"
#include "kiosk/desk/roll.h"
#include "kiosk/desk/roll_import.h"
#include "kiosk/main/programs.h"
#include "kiosk/screens/import_words.h"
#include "kiosk/screens/sentences.h"

namespace minga {

namespace {

constexpr auto english = Language::english;

int refused(const Refusal& refusal) {
  std::fprintf(stderr, "minga: %s\n", screens::sentence_of(refusal, english).c_str());
  return 1;
}

// The one named, or the first of all.
std::optional<GroupId> chosen_group(desk::Desk& desk, const std::string& name) {
  const auto groups = desk::groups(desk);
  const auto found = std::find_if(groups.begin(), groups.end(), [&](const auto& each) {
    return name.empty() || plain_words(each.name) == plain_words(name);
  });
  if (found != groups.end()) return found->id;
  std::fprintf(stderr, "minga: There is no group \"%s\". There are:", name.c_str());
  for (const auto& each : groups) std::fprintf(stderr, " \"%s\"", each.name.c_str());
  std::fprintf(stderr, "\n");
  return std::nullopt;
}

void print_preview(const ImportPreview& preview) {
  for (const auto& [head, column] : preview.columns)
    if (!head.empty()) std::printf("%s: %s\n", head.c_str(), screens::word_for(column, english).c_str());
  for (const auto& note : preview.notes)
    std::printf("Line %lld%s%s: %s%s\n", static_cast<long long>(note.line), note.name.empty() ? "" : ", ",
                note.name.c_str(), screens::sentence_of(note, english).c_str(),
                leaves_out(note.doubt) ? " It stays out." : "");
  std::printf(
      "%zu would come onto the roll (%lld women, %lld men, %lld in neither column) in %lld households; %lld "
      "lines stay out.\n",
      preview.members.size(), static_cast<long long>(preview.heads.women),
      static_cast<long long>(preview.heads.men), static_cast<long long>(preview.heads.others),
      static_cast<long long>(preview.households), static_cast<long long>(preview.left_out));
}

}  // namespace

int run_import_roll(const Options& options) {
  open_words();
  auto db = open_community(options, false);
  if (!db) return 2;
  desk::Desk desk(*db, system_time, scratch_database);
  const auto group = chosen_group(desk, options.group);
  if (!group) return 1;
  const ImportChoices choices{from_word<Status>(options.standing).value_or(Status::qualified),
                              *group,
                              {options.turned.begin(), options.turned.end()}};
  const auto path = options.list.string();
  const auto preview = desk::preview_roll_at_machine(desk, path, choices);
  if (!preview) return refused(preview.error());
  print_preview(*preview);
  if (!options.accept) {
    std::printf("Nothing was brought in. To bring them in, give the same command with --accept.\n");
    return 0;
  }
  const auto done = desk::import_roll_at_machine(desk, desk::new_command_id(), path, choices,
                                                 {preview->members.size(), preview->notes.size()});
  if (!done) return refused(done.error());
  std::printf("%zu came onto the roll. The log says that it was done at the machine.\n",
              done->members.size());
  return 0;
}

}  // namespace minga
