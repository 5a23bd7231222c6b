// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "kiosk/documents/acta_text.h"
#include "kiosk/documents/canvas.h"
#include "kiosk/documents/flow.h"

namespace minga::documents {

// Words a reader must not miss, framed at the head of a page: sample data, a reprint. They stand in space of
// their own, never over or under the text. Answers the height used; 0 without marks.
double warning_band(Canvas&, Box, const std::vector<std::string>& marks);

// The empty box for ink, labelled beneath the frame's top. Nothing is stored: biometric data.
void fingerprint_box(Canvas&, Box);

// A line to sign on, with what stands under it: name, office, DNI. Answers the height under the line.
double signing_line(Canvas&, double x, double y, double width, const std::vector<std::string>& under);

// On every page: what paper this is, the chain code, "Página 1 de 3".
void feet(Canvas&, const PageShape&, const std::string& paper_name, const std::string& chain_code);

// The page of a sheet for the notice board and the lists kept with it, and a flow over it: the marks stand at
// the head of every page, sample data first.
inline constexpr PageShape sheet_shape{.left = 22, .right = 18, .top = 24, .bottom = 22};
Flow sheet_flow(Canvas&, bool sample, std::string further_mark = {});

// Two people sign under every sheet; their names are on it, so the lines only say the office.
inline constexpr double two_signing_height = 38;
void two_signing_lines(Flow&, const std::string& left, const std::string& right);

// The head of a sheet for the notice board: community, place, title.
void sheet_title(Flow&, const std::string& community, const std::string& place, const std::string& title);

// "label  value" with the value wrapped beside its label.
void labelled(Flow&, const std::string& label, const std::string& value, Type, double label_width);

// The paragraphs of an acta or a vote.
void set_paragraphs(Flow&, const std::vector<Paragraph>&);

}  // namespace minga::documents
