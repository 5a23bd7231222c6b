// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/import_words.h"

#include "domain/base/ensure.h"

namespace minga::screens {

std::string word_for(ImportColumn column, Language l) {
  switch (column) {
    case ImportColumn::unknown:
      return tr(l, "Not used");
    case ImportColumn::order:
      return tr(l, "Only counts the lines");
    case ImportColumn::number:
      return tr(l, "Number on the roll");
    case ImportColumn::surnames_and_names:
      return tr(l, "Surnames, then names");
    case ImportColumn::names_and_surnames:
      return tr(l, "Names, then surnames");
    case ImportColumn::surnames:
      return tr(l, "Surnames");
    case ImportColumn::first_surname:
      return tr(l, "First surname");
    case ImportColumn::second_surname:
      return tr(l, "Second surname");
    case ImportColumn::given_names:
      return tr(l, "Given names");
    case ImportColumn::dni:
      return tr(l, "DNI");
    case ImportColumn::sex:
      return tr(l, "Woman or man");
    case ImportColumn::born:
      return tr(l, "Born on");
    case ImportColumn::admitted:
      return tr(l, "Admitted on");
    case ImportColumn::activity:
      return tr(l, "Activity");
    case ImportColumn::address:
      return tr(l, "Address");
    case ImportColumn::settlement:
      return tr(l, "Settlement or sector");
    case ImportColumn::phone:
      return tr(l, "Phone");
    case ImportColumn::household:
      return tr(l, "Household");
    case ImportColumn::status:
      return tr(l, "Standing");
    case ImportColumn::group:
      return tr(l, "Groups");
    case ImportColumn::consent:
      return tr(l, "Agreed to this being kept");
  }
  throw Bug("unknown column");
}

std::string sentence_of(const ImportNote& note, Language l) {
  const auto other = std::to_string(note.other);
  switch (note.doubt) {
    case ImportDoubt::no_name:
      return tr(l, "Surnames or given names are missing or can not be read.");
    case ImportDoubt::no_person:
      return filled(tr(l, "This line is not a person: {}"), note.text);
    case ImportDoubt::heads_again:
      return tr(l, "The heads stand here once more.");
    case ImportDoubt::dni_on_roll:
      return filled(tr(l, "No {} on the roll has this DNI."), other);
    case ImportDoubt::dni_twice:
      return filled(tr(l, "Line {} has the same DNI."), other);
    case ImportDoubt::same_on_roll:
      return filled(tr(l, "No {} on the roll has this name."), other);
    case ImportDoubt::same_twice:
      return filled(tr(l, "Line {} has the same name."), other);
    case ImportDoubt::near_on_roll:
      return filled(tr(l, "Almost as No {} on the roll: {}. The same person?"), other, note.text);
    case ImportDoubt::near_twice:
      return filled(tr(l, "Almost as line {}: {}. The same person?"), other, note.text);
    case ImportDoubt::name_guessed:
      return filled(tr(l, "Are the surnames right? {}"), note.text);
    case ImportDoubt::letters_broken:
      return tr(l, "Letters are broken in the file. Correct the name afterwards.");
    case ImportDoubt::formula:
      return filled(tr(l, "A formula, taken as plain text: {}"), note.text);
    case ImportDoubt::quote_open:
      return tr(l, "A quotation mark is never closed. It was taken as a letter.");
    case ImportDoubt::sex_unsaid:
      return tr(l, "Woman or man is not said. Neither is written until they are asked.");
    case ImportDoubt::dni_wrong:
      return filled(tr(l, "The DNI is not right and is left empty: {}"), note.text);
    case ImportDoubt::zeros_added:
      return filled(tr(l, "The DNI had lost its zero: {}"), note.text);
    case ImportDoubt::date_wrong:
      return filled(tr(l, "This date is not right and is left out: {}"), note.text);
    case ImportDoubt::date_guessed:
      return filled(tr(l, "The year is not whole. Is it right? {}"), note.text);
    case ImportDoubt::admitted_unsaid:
      return tr(l, "No day of admission: today's is written.");
    case ImportDoubt::status_unsaid:
      return tr(l, "The standing is not said: the one chosen for all is written.");
    case ImportDoubt::group_unknown:
      return filled(tr(l, "There is no such group: {}"), note.text);
    case ImportDoubt::phone_wrong:
      return filled(tr(l, "The phone number is not right and is left empty: {}"), note.text);
    case ImportDoubt::text_wrong:
      return filled(tr(l, "Too long or unreadable, and left empty: {}"), note.text);
    case ImportDoubt::no_sexes:
      return tr(l, "No column says who is a woman or a man. Neither is written until they are asked.");
    case ImportDoubt::no_admissions:
      return tr(l, "No column says the day of admission: today's is written for all.");
    case ImportDoubt::number_taken:
      return filled(tr(l, "The number {} is taken: another one is given."), note.text);
  }
  throw Bug("unknown doubt");
}

}  // namespace minga::screens
