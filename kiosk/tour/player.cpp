// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/tour/player.h"

#include <algorithm>
#include <cstdio>
#include <map>
#include <thread>

namespace minga::tour {

namespace {

constexpr std::chrono::seconds patience{15};

std::string file_name(int number, const std::string& name) {
  std::string out = std::to_string(number);
  while (out.size() < 2) out.insert(out.begin(), '0');
  return out + "-" + name + ".png";
}

// A letter and whether the accent key comes first.
struct Key {
  std::string letter;
  bool accent = false;
};

std::vector<Key> keys_for(const std::string& text) {
  static const std::map<std::string, std::string> accented{
      {"á", "a"}, {"é", "e"}, {"í", "i"}, {"ó", "o"}, {"ú", "u"}};
  std::vector<Key> keys;
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
    std::string letter = text.substr(at, length);
    at += length;
    if (letter.size() == 1) letter[0] = static_cast<char>(std::tolower(letter[0]));
    if (letter == "Ñ") letter = "ñ";
    const auto plain = accented.find(letter);
    keys.push_back(plain == accented.end() ? Key{letter == " " ? "space" : letter}
                                           : Key{plain->second, true});
  }
  return keys;
}

}  // namespace

Player::Player(shell::App& app, shell::Window& window, std::string folder, devices::PretendedPrinter* printer,
               const Tray& tray)
    : app_(app),
      window_(window),
      folder_(std::move(folder)),
      printer_(printer),
      tray_(tray),
      finger_(Finger::reach_out()) {
  if (!finger_) throw Unexpected("there is no X server to touch");
}

void Player::printer_becomes(devices::PretendedPrinter::Condition condition) {
  if (printer_) printer_->become(condition);
}

void Player::watch(const shell::Snapshot& snapshot) {
  {
    const std::lock_guard lock(mutex_);
    latest_ = snapshot;
    if (snapshot.settled && !snapshot.text.empty() && !wanted_picture_.empty()) {
      window_.save_picture(folder_ + "/" + file_name(++pictures_, wanted_picture_));
      wanted_picture_.clear();
    }
  }
  changed_.notify_all();
}

void Player::step(const std::string& what) {
  current_step_ = what;
  std::printf("%3d  %s\n", ++steps_, what.c_str());
  std::fflush(stdout);
}

void Player::fail(const std::string& what) {
  std::string there;
  {
    const std::lock_guard lock(mutex_);
    there = "\n  screen: " + latest_.screen + "\n  text: " + latest_.text + "\n  can be touched:";
    for (const auto& each : latest_.touchables)
      there += " " + each.id + (each.enabled ? "" : "(off)") + (each.visible ? "" : "(other page)");
  }
  throw Unexpected("at \"" + current_step_ + "\": " + what + there);
}

shell::Snapshot Player::settled() {
  std::unique_lock lock(mutex_);
  const bool came = changed_.wait_for(lock, patience, [&] { return latest_.settled && latest_.frame > 0; });
  auto snapshot = latest_;
  lock.unlock();
  if (!came) fail("nothing settles");
  // The first time a screen is seen whole it is pictured, as a visitor would.
  if (pictured_.insert(snapshot.screen).second) picture(snapshot.screen);
  return snapshot;
}

const ui::Touchable& Player::find(const shell::Snapshot& snapshot, const std::string& id) const {
  static const ui::Touchable none;
  const auto at = std::find_if(snapshot.touchables.begin(), snapshot.touchables.end(),
                               [&](const auto& each) { return each.id == id; });
  return at == snapshot.touchables.end() ? none : *at;
}

bool Player::can_touch(const std::string& id) {
  const auto snapshot = settled();
  const auto& found = find(snapshot, id);
  return !found.id.empty() && found.enabled;
}

std::vector<std::string> Player::touchables_with(const std::string& prefix) {
  std::vector<std::string> ids;
  for (const auto& each : settled().touchables)
    if (each.id.starts_with(prefix)) ids.push_back(each.id);
  return ids;
}

void Player::picture(const std::string& name) {
  {
    const std::lock_guard lock(mutex_);
    wanted_picture_ = name;
  }
  const auto until = std::chrono::steady_clock::now() + patience;
  while (std::chrono::steady_clock::now() < until) {
    shell::Window::wake();
    std::unique_lock lock(mutex_);
    if (changed_.wait_for(lock, std::chrono::milliseconds(200), [&] { return wanted_picture_.empty(); }))
      return;
  }
  fail("no picture could be taken of " + name);
}

Spot Player::spot_of(const std::string& id) {
  const auto until = std::chrono::steady_clock::now() + patience;
  int pages_tried = 0;
  while (std::chrono::steady_clock::now() < until) {
    const auto snapshot = settled();
    const auto& found = find(snapshot, id);
    if (!found.id.empty() && found.enabled && found.visible)
      return {snapshot.origin.x + static_cast<int>(found.rect.x + found.rect.w / 2),
              snapshot.origin.y + static_cast<int>(found.rect.y + found.rect.h / 2)};
    if (!found.id.empty() && !found.visible && pages_tried < 60) {
      ++pages_tried;
      const auto& down = find(snapshot, "page/down");
      const auto& way =
          !down.id.empty() && down.enabled && pages_tried < 30 ? down : find(snapshot, "page/up");
      if (!way.id.empty() && way.enabled) {
        finger_->touch({snapshot.origin.x + static_cast<int>(way.rect.x + way.rect.w / 2),
                        snapshot.origin.y + static_cast<int>(way.rect.y + way.rect.h / 2)});
        wait_until_lifted(snapshot.lifted);
        continue;
      }
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  fail("\"" + id + "\" can not be touched");
}

// The finger is up again when a frame has seen it lifted. Moving on before that would drag it along: the
// window asks where the pointer is, not where it was. Two frames later all that the touch began is under way
// or done.
void Player::wait_until_lifted(long before) {
  std::unique_lock lock(mutex_);
  if (!changed_.wait_for(lock, patience, [&] { return latest_.lifted > before; })) return;
  const long frame = latest_.frame;
  changed_.wait_for(lock, std::chrono::milliseconds(500), [&] { return latest_.frame >= frame + 2; });
}

long Player::lifted_so_far() {
  const std::lock_guard lock(mutex_);
  return latest_.lifted;
}

void Player::touch(const std::string& id) {
  const auto spot = spot_of(id);
  const long before = lifted_so_far();
  ++touches_;
  finger_->touch(spot);
  wait_until_lifted(before);
}

void Player::touch_twice(const std::string& id) {
  const auto spot = spot_of(id);
  const long before = lifted_so_far();
  ++touches_;
  finger_->touch_twice(spot);
  wait_until_lifted(before);
}

void Player::sign(const std::string& id) {
  spot_of(id);
  const auto snapshot = settled();
  const auto rect = find(snapshot, id).rect;
  std::vector<Spot> path;
  for (int i = 0; i <= 12; ++i) {
    const float along = 0.2F + 0.05F * static_cast<float>(i);
    const float height = i % 2 == 0 ? 0.35F : 0.65F;
    path.push_back({snapshot.origin.x + static_cast<int>(rect.x + rect.w * along),
                    snapshot.origin.y + static_cast<int>(rect.y + rect.h * height)});
  }
  ++touches_;
  finger_->draw(path);
  wait_until_lifted(snapshot.lifted);
}

void Player::digits(const std::string& keypad, const std::string& digits) {
  for (const char c : digits) touch(keypad + "/" + (c == '.' ? std::string("point") : std::string(1, c)));
}

void Player::letters(const std::string& keyboard, const std::string& text) {
  for (const auto& key : keys_for(text)) {
    if (key.accent) touch(keyboard + "/accent");
    // Digits and letters are on two sides of the keyboard.
    const auto id = keyboard + "/" + key.letter;
    if (!can_touch(id)) touch(keyboard + "/123");
    touch(id);
  }
}

void Player::expect_screen(const std::string& name) {
  const auto until = std::chrono::steady_clock::now() + patience;
  while (std::chrono::steady_clock::now() < until) {
    if (settled().screen == name) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(15));
  }
  fail("the screen \"" + name + "\" was expected");
}

void Player::expect_text(const std::string& part) {
  const auto until = std::chrono::steady_clock::now() + patience;
  while (std::chrono::steady_clock::now() < until) {
    if (settled().text.find(part) != std::string::npos) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(15));
  }
  fail("\"" + part + "\" was expected on the screen");
}

std::string Player::text() { return settled().text; }

void Player::expect(bool holds, const std::string& what) {
  if (!holds) fail(what);
}

}  // namespace minga::tour
