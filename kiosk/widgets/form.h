// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "domain/base/dates.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/ui.h"

namespace minga::ui {

// Several fields under each other; touching one opens its editor over the whole content (keyboard, keypad,
// date picker, list), with "Done" as the main button and Back to leave it as it was. One question a screen,
// also in forms.
//
// Enter, which a scanner types after the code of a card, is Done where digits or words are asked for.
//
//   form_.draw(ui, [&] { form_.text(ui, "name", ui.tr("Name"), name_, 80); ... });
//   if (form_.editing()) return {};
//
// Touchable ids: the field's id; inside the editor "<id>/..." as the keypad or keyboard gives, "<id>/done",
// options "<id>/<option id>".
class Form {
 public:
  struct Choice {
    std::string id;  // stable
    std::string title;
    Shape shape = Shape::none;
    Tone tone = Tone::plain;
    Icon icon = Icon::none;
    std::string detail;
  };

  void draw(Ui&, const std::function<void()>& fields);
  // Also true in the frame in which an editor closes, so that the screen does not draw beside it.
  bool editing() const { return !open_.empty() || just_closed_; }
  void close();

  void text(Ui&, std::string_view id, std::string_view label, std::string& value, std::size_t longest,
            Capitals capitals = Capitals::of_words);
  // Words that form sentences, such as a question or a note.
  void sentence(Ui& ui, std::string_view id, std::string_view label, std::string& value,
                std::size_t longest) {
    text(ui, id, label, value, longest, Capitals::of_sentences);
  }
  void digits(Ui&, std::string_view id, std::string_view label, std::string& value, std::size_t longest,
              bool secret = false);
  // Digits and one point, kept as typed ("1234.50"). What is no amount, such as one with three decimals, is
  // told below the keys and cannot be left by Done.
  void amount(Ui&, std::string_view id, std::string_view label, std::string& value);
  // Digits and one point that are no money, such as hectares.
  void decimal(Ui&, std::string_view id, std::string_view label, std::string& value);
  void date(Ui&, std::string_view id, std::string_view label, std::optional<Date>& value, Date today);
  void time(Ui&, std::string_view id, std::string_view label, std::optional<TimeOfDay>& value);
  // `value` is the id of the chosen option, or empty. Touching an option chooses it and closes the editor.
  void choice(Ui&, std::string_view id, std::string_view label, std::string& value,
              std::span<const Choice> options);

  // Any number of them; `values` are the ids of those chosen, in the order of the options. Touching one marks
  // it or takes the mark away, Done keeps them.
  void choices(Ui&, std::string_view id, std::string_view label, std::vector<std::string>& values,
               std::span<const Choice> options);

 private:
  enum class Kind { draft, choice };
  enum class Digits { whole, secret, decimal, amount };
  void enter(Ui&, std::string_view whole_id, Kind);
  void leave(Ui&);
  void number(Ui&, std::string_view id, std::string_view label, std::string& value, std::size_t longest,
              Digits);
  std::string amount_problem(const Ui&) const;  // of the draft; empty: none
  bool field(Ui&, std::string_view id, std::string_view label, std::string_view shown,
             Shape shape = Shape::none, Tone tone = Tone::plain);

  std::string open_;                    // full id of the field being edited
  std::string draft_;                   // what was typed so far
  std::vector<std::string> marked_;     // or marked
  int year_ = 0, month_ = 0, day_ = 0;  // the date or time picker's draft
  Kind kind_ = Kind::draft;
  bool done_ = false;  // Done was touched in this frame
  bool just_closed_ = false;
  int page_ = 0;  // of the fields, to come back to
};

}  // namespace minga::ui
