// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/widgets/form.h"

#include <algorithm>
#include <cmath>

#include "domain/base/money.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/form_pickers.h"
#include "kiosk/widgets/pen.h"
#include "kiosk/widgets/text.h"

namespace minga::ui {

void Form::draw(Ui& ui, const std::function<void()>& fields) {
  just_closed_ = false;
  done_ = false;
  if (!open_.empty()) {
    // Asked for before the editor, so that Done and Back act on the draft the finger saw.
    const auto& prefix = ui.impl().prefix;
    const auto id = open_.starts_with(prefix) ? open_.substr(prefix.size()) : open_;
    if (kind_ != Kind::choice) done_ = ui.main_button(id + "/done", ui.tr("Done"), Icon::check);
    if (ui.back_button(ui.tr("Back"))) {
      leave(ui);
      return;
    }
  }
  fields();
}

void Form::close() {
  open_.clear();
  draft_.clear();
  done_ = false;
}

void Form::enter(Ui& ui, std::string_view id, Kind kind) {
  open_ = id;
  draft_.clear();
  kind_ = kind;
  page_ = ui.page();
  ui.to_first_page();
  ui.impl().another = true;
}

// The screen is not drawn around the fields any more in this frame: editing() stays true until the next.
void Form::leave(Ui& ui) {
  close();
  just_closed_ = true;
  ui.to_page(page_);
}

bool Form::field(Ui& ui, std::string_view id, std::string_view label, std::string_view shown, Shape shape,
                 Tone tone) {
  auto& i = ui.impl();
  i.say(label);
  i.say(shown);
  const float pad = i.mm(3), em = i.face(Face::body).em, line = line_height(i, Face::body), icon = 1.25F * em;
  const float w = i.flow.w - 2 * pad - icon - pad, mark = shape == Shape::none ? 0 : 1.4F * em;
  const auto dash = shown.empty() ? std::string_view("—") : shown;
  // Label left and value right of one line down the form; under each other where the place is narrow.
  const float label_w = std::floor(0.36F * w);
  const bool beside = label_w >= 6.5F * em;
  const float value_w = (beside ? w - label_w - pad : w) - mark;
  const auto labels = wrapped(i, Face::body, label, beside ? label_w : w);
  const auto values = wrapped(i, Face::strong, dash, value_w);
  const auto rows = beside ? std::max(labels.size(), values.size()) : labels.size() + values.size();
  const float words = line * static_cast<float>(rows);
  const Item item = i.place(std::max(i.metrics.target(), words + i.mm(3)), i.metrics.gap());
  const Touch touch = i.touch(id, label, item, true);
  if (!item.visible) return touch.fired;

  const Rect& r = item.rect;
  fill(i, r, touch.held ? i.palette->pressed : i.palette->panel, radius(i));
  frame(i, r, i.palette->frame, i.metrics.line(), radius(i));
  const auto centred = [&](std::size_t n) { return r.y + (r.h - line * static_cast<float>(n)) / 2; };
  const float label_y = beside ? centred(labels.size()) : centred(rows);
  draw_lines(i, Face::body, {r.x + pad, label_y, label_w, 0}, labels, i.palette->muted);
  const float value_x = beside ? r.x + pad + label_w + pad : r.x + pad;
  const float value_y = beside ? centred(values.size()) : label_y + line * static_cast<float>(labels.size());
  draw_shape(i, shape, value_x + 0.45F * em, value_y + line / 2, 0.9F * em, i.tone(tone).mark);
  draw_lines(i, Face::strong, {value_x + mark, value_y, value_w, 0}, values,
             shown.empty() ? i.palette->muted : i.palette->ink);
  draw_icon(i, Icon::edit, r.right() - pad - icon / 2, r.y + r.h / 2, icon, i.tone(Tone::main).mark);
  return touch.fired;
}

namespace {

// The label above its editor; where the largest text leaves no height for both, it stands in the header.
void question(Ui& ui, std::string_view label, float editor_h) {
  const auto& i = ui.impl();
  const auto lines = static_cast<float>(wrapped(i, Face::title, label, i.flow.w).size());
  if (lines * line_height(i, Face::title) + i.metrics.gap() + editor_h <= i.room())
    heading(ui, label);
  else
    ui.where(label);
}

// Of three rows of keys with what was typed above them.
float keys_height(const Ui& ui) {
  const auto& i = ui.impl();
  return 3 * (i.metrics.target() + i.metrics.gap()) +
         std::max(i.metrics.target(), line_height(i, Face::body) + i.mm(2));
}

}  // namespace

void Form::text(Ui& ui, std::string_view id, std::string_view label, std::string& value, std::size_t longest,
                Capitals capitals) {
  const auto whole = ui.impl().full_id(id);
  if (open_.empty()) {
    if (!just_closed_ && field(ui, id, label, value)) {
      enter(ui, whole, Kind::draft);
      draft_ = value;
    }
    return;
  }
  if (open_ != whole) return;
  if (done_ || (!draft_.empty() && ui.enter_typed())) {
    while (!draft_.empty() && draft_.back() == ' ') draft_.pop_back();
    value = draft_;
    leave(ui);
    return;
  }
  question(ui, label, keys_height(ui));
  keyboard(ui, id, draft_, longest, label, capitals);
}

std::string Form::amount_problem(const Ui& ui) const {
  const auto point = draft_.find('.');
  if (point == std::string::npos || draft_.size() - point <= 3) return {};
  return ui.tr("Soles have two decimals, as in 12.30. Erase the last digit.");
}

void Form::number(Ui& ui, std::string_view id, std::string_view label, std::string& value,
                  std::size_t longest, Digits kind) {
  const bool secret = kind == Digits::secret, amount = kind == Digits::amount;
  const auto whole = ui.impl().full_id(id);
  if (open_.empty()) {
    std::string shown = value;
    if (secret) {
      shown.clear();
      for (std::size_t n = 0; n < value.size(); ++n) shown += "•";
    }
    // Kept as typed, shown as amounts are written.
    if (const auto money = amount ? money_from(value) : std::nullopt) shown = to_text(*money).substr(3);
    if (!just_closed_ && field(ui, id, label, shown)) {
      enter(ui, whole, Kind::draft);
      // A secret is typed anew, never corrected: nobody knows what stands under the dots.
      if (!secret) draft_ = value;
    }
    return;
  }
  if (open_ != whole) return;
  const auto problem = amount ? amount_problem(ui) : std::string();
  // Two hands type a PIN, never a scanner.
  const bool entered = done_ || (!secret && !draft_.empty() && ui.enter_typed());
  if (entered && problem.empty()) {
    if (!draft_.empty() && draft_.back() == '.') draft_.pop_back();
    value = draft_;
    leave(ui);
    return;
  }
  if (problem.empty())
    question(ui, label, keys_height(ui));
  else
    ui::notice(ui, Tone::danger, label, problem);
  Keypad pad;
  pad.longest = longest;
  pad.secret = secret;
  pad.point = amount || kind == Digits::decimal;
  keypad(ui, id, draft_, pad);
  if (amount && amount_problem(ui) != problem) ui.impl().another = true;
}

void Form::digits(Ui& ui, std::string_view id, std::string_view label, std::string& value,
                  std::size_t longest, bool secret) {
  number(ui, id, label, value, longest, secret ? Digits::secret : Digits::whole);
}

void Form::amount(Ui& ui, std::string_view id, std::string_view label, std::string& value) {
  number(ui, id, label, value, 12, Digits::amount);
}

void Form::decimal(Ui& ui, std::string_view id, std::string_view label, std::string& value) {
  number(ui, id, label, value, 12, Digits::decimal);
}

void Form::date(Ui& ui, std::string_view id, std::string_view label, std::optional<Date>& value, Date today) {
  const auto whole = ui.impl().full_id(id);
  if (open_.empty()) {
    if (!just_closed_ && field(ui, id, label, value ? day_text(*value) : std::string())) {
      enter(ui, whole, Kind::draft);
      const auto start = civil(value.value_or(today));
      year_ = start.year, month_ = start.month, day_ = start.day;
    }
    return;
  }
  if (open_ != whole) return;
  if (done_) {
    value = date_of(year_, month_, day_);
    leave(ui);
    return;
  }
  question(ui, label, dials_height(ui));
  const Ui::Scope scope(ui, id);
  pick_date(ui, year_, month_, day_, today);
}

void Form::time(Ui& ui, std::string_view id, std::string_view label, std::optional<TimeOfDay>& value) {
  const auto whole = ui.impl().full_id(id);
  if (open_.empty()) {
    if (!just_closed_ && field(ui, id, label, value ? clock_text(*value) : std::string())) {
      enter(ui, whole, Kind::draft);
      const int start = value ? value->minutes : 9 * 60;
      month_ = start / 60, day_ = start % 60;
    }
    return;
  }
  if (open_ != whole) return;
  if (done_) {
    value = TimeOfDay{month_ * 60 + day_};
    leave(ui);
    return;
  }
  question(ui, label, dials_height(ui));
  const Ui::Scope scope(ui, id);
  pick_time(ui, month_, day_);
}

void Form::choice(Ui& ui, std::string_view id, std::string_view label, std::string& value,
                  std::span<const Choice> options) {
  const auto whole = ui.impl().full_id(id);
  if (open_.empty()) {
    if (just_closed_) return;
    const Choice* chosen = nullptr;
    for (const auto& o : options)
      if (o.id == value) chosen = &o;
    const bool fired =
        chosen ? field(ui, id, label, chosen->title, chosen->shape, chosen->tone) : field(ui, id, label, "");
    if (fired) enter(ui, whole, Kind::choice);
    return;
  }
  if (open_ != whole) return;
  heading(ui, label);
  const Ui::Scope scope(ui, id);
  const Choice* touched = nullptr;
  for (const auto& o : options)
    if (row(ui, o.id, {o.title, o.detail, "", o.icon, o.shape, o.tone, o.id == value})) touched = &o;
  if (!touched) return;
  value = touched->id;
  leave(ui);
}

void Form::choices(Ui& ui, std::string_view id, std::string_view label, std::vector<std::string>& values,
                   std::span<const Choice> options) {
  const auto whole = ui.impl().full_id(id);
  const auto chosen = [](const std::vector<std::string>& among, const Choice& option) {
    return std::find(among.begin(), among.end(), option.id) != among.end();
  };
  if (open_.empty()) {
    if (just_closed_) return;
    std::string titles;
    for (const auto& o : options)
      if (chosen(values, o)) titles += (titles.empty() ? "" : ", ") + o.title;
    if (!field(ui, id, label, titles)) return;
    enter(ui, whole, Kind::draft);
    marked_ = values;
    return;
  }
  if (open_ != whole) return;
  if (done_) {
    values.clear();
    for (const auto& o : options)
      if (chosen(marked_, o)) values.push_back(o.id);
    leave(ui);
    return;
  }
  heading(ui, label);
  const Ui::Scope scope(ui, id);
  for (const auto& o : options) {
    if (!row(ui, o.id, {o.title, o.detail, "", o.icon, o.shape, o.tone, chosen(marked_, o)})) continue;
    if (std::erase(marked_, o.id) == 0) marked_.push_back(o.id);
  }
}

}  // namespace minga::ui
