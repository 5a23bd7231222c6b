// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/furniture.h"
#include "kiosk/documents/paper.h"
#include "kiosk/documents/phrases.h"
#include "kiosk/words/language.h"

namespace minga {

namespace {

using namespace documents;

constexpr PageShape ballot_shape{
    .width = 148, .height = 210, .left = 14, .right = 14, .top = 22, .bottom = 14};

std::string option_words(const PaperBallot& paper, std::size_t place) {
  const std::string letter(1, static_cast<char>('A' + static_cast<int>(place)));
  if (!for_or_against(paper.kind)) return letter + "  " + paper.options[place].title;
  switch (static_cast<MotionChoice>(place)) {
    case MotionChoice::in_favour:
      return letter + "  " + tr(Language::spanish, "In favour");
    case MotionChoice::against:
      return letter + "  " + tr(Language::spanish, "Against");
    case MotionChoice::abstain:
      break;
  }
  return letter + "  " + tr(Language::spanish, "I abstain");
}

}  // namespace

Pdf paper_ballot(const PaperBallot& paper) {
  Canvas canvas("Minga");
  std::vector<std::string> marks;
  if (paper.sample) marks.push_back(sample_words());
  Flow flow(canvas, ballot_shape, [&canvas, marks] {
    warning_band(canvas, {ballot_shape.left, 7, ballot_shape.text_width(), 0}, marks);
  });
  flow.text(paper.community, {10});
  flow.space(2);
  flow.text(paper.question, {14, true});
  flow.space(4);
  for (std::size_t place = 0; place < paper.options.size(); ++place)
    flow.text((paper.options[place].chosen ? "[X]  " : "[  ]  ") + option_words(paper, place),
              {13, paper.options[place].chosen});
  return canvas.finish();
}

}  // namespace minga
