// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/devices/export_folder.h"
#include "kiosk/devices/sticks.h"
#include "kiosk/shell/app.h"

namespace minga::shell {

namespace {

using screens::Message;
using screens::Tone;

Message told_of(Language language, bool on_stick, const std::string& place) {
  if (on_stick)
    return {Tone::main, tr(language, "Saved on the stick"),
            filled(tr(language, "It is at {}. The stick can be taken out now."), place)};
  return {Tone::plain, tr(language, "Kept in the kiosk"),
          filled(tr(language,
                    "There is no USB stick. The files are at {}. To take them along, plug a stick in "
                    "and save again."),
                 place)};
}

}  // namespace

// On the press's thread, as papers are: a slow stick must not hold up a vote.
void App::save(const screens::Save& wanted) {
  ++under_way_;
  press_.post([this, wanted]() -> Worker::Answer {
    const auto tell = [this](std::function<Message(Language)> message) -> Worker::Answer {
      return [this, message = std::move(message)] {
        work_ended();
        wanted_.push_back({screens::Tell{message, nullptr}});
      };
    };
    const auto sticks = devices::mounted_sticks();
    const auto place = (sticks.empty() ? papers_.path() : sticks.back()) / wanted.folder;
    try {
      devices::ExportFolder folder(place);
      for (const auto& file : wanted.files())
        folder.add(file.name, [&](const auto& sink) { sink(file.bytes); });
      folder.keep();
    } catch (const devices::ExportFolder::Error&) {
      return tell([place](Language l) {
        return Message{Tone::danger, tr(l, "Not saved"),
                       filled(tr(l,
                                 "{} could not be written: it is full or locked. Nothing is lost; make room "
                                 "or take another stick."),
                              place.string())};
      });
    } catch (const PaperError&) {
      return tell([](Language l) {
        return Message{Tone::danger, tr(l, "Not saved"),
                       tr(l,
                          "The files could not be made on this machine. Nothing is lost; please tell the "
                          "technician.")};
      });
    }
    if (wanted.after)
      return [this, wanted] {
        work_ended();
        wanted_.push_back(std::move(*wanted.after));  // said once, as a message's next step is
      };
    return tell(
        [on_stick = !sticks.empty(), place](Language l) { return told_of(l, on_stick, place.string()); });
  });
}

}  // namespace minga::shell
