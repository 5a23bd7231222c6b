// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <stdexcept>
#include <string>

#include "domain/assembly/minutes.h"
#include "domain/treasury/poster.h"
#include "domain/treasury/receipt.h"
#include "domain/treasury/sheets.h"
#include "domain/voting/sheets.h"

namespace minga {

// A finished paper. Equal facts give equal bytes with the same fonts: nothing in it comes from a clock or a
// random number, so a reprint proves itself and a stored paper can be compared.
struct Pdf {
  std::string bytes;
  int pages = 0;
};

// A fault, not a bug: no usable font on this machine, no memory, or the PDF library refused. Every function
// below may throw it and nothing else on purpose; no exception of the PDF library and no half paper gets out.
// Whoever runs the print job catches it in one place, tells the person that nothing was lost, and offers to
// try again.
class PaperError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// Papers are in Spanish whatever the screen speaks; open_catalogues() has to have been called. All functions
// are safe from any thread. Texts of any length and any characters are accepted: they wrap, or end in "…"
// where a paper has only one page; a character the font lacks is set as a visible substitute, never dropped.
// Papers of sample data say "MUESTRA - SIN VALOR" at the head of every page, reprints "COPIA n".

// Recibo de egreso, two copies: page 1 for the member, page 2 for the community.
// 80 mm: a page each, as long as the text needs. A5: landscape, a page each.
enum class ReceiptPaper { roll_80mm, a5 };
Pdf receipt_80mm(const Receipt&);
Pdf receipt_a5(const Receipt&);
// Many in one file, in the order given: one set of fonts, some ten times as fast as one by one.
Pdf receipts(std::span<const Receipt>, ReceiptPaper);

// A4. The acta as acta_text() (acta_text.h) words it, for pasting into the legalised book: a wide left
// margin, book and folio left blank, signature and fingerprint boxes, page x of y and the chain code on every
// page.
Pdf acta(const Minutes&);

// A4, for the notice board.
Pdf distribution_sheet(const DistributionSheet&);

// A4: a count of the drawer (arqueo de caja), with lines to sign.
Pdf cash_count_sheet(const CashCountSheet&);

// A4: cash taken back to the bank, to be kept with the bank's slip.
Pdf deposit_sheet(const DepositSheet&);

// A4: how many of each note and coin to ask for at the bank's counter; and who gets which amount in which
// notes and coins.
Pdf bank_order(const EnvelopeSheet&);
Pdf envelope_list(const EnvelopeSheet&);

// A4: to be kept with the voided receipt; to be signed by the member and shown by who collects.
Pdf void_sheet(const VoidSheet&);
Pdf collector_letter(const CollectorLetter&);

// A4. The payroll as it is signed, line by line, by those who receive; until both officers authorised it it
// says that it is a proposal.
Pdf payroll_sheet(const PayrollSheet&);

// A4. Who came to a work party: with nobody on it two pages of empty lines to be written on in the field.
Pdf work_party_sheet(const WorkPartySheet&);

// A3, or the same on A4, in colours that keep their meaning without them. For the notice board, to be read
// from two metres; it names nobody.
enum class PosterPaper { a3, a4 };
Pdf poster(const Poster&, PosterPaper);

// A4, comprobante de gasto: for the binder, with the supplier's document.
Pdf spending_voucher(const SpendingVoucher&);

// A4: the zero report (the urn is empty at opening) or the result sheet, with what lay in the urn.
Pdf urn_sheet(const UrnSheet&);

// A4, twenty-four slips a page, to be cut along the lines. Never kept as a file.
Pdf slip_sheet(const SlipSheet&);

// A5, one page, to be folded across its middle. Equal choices give equal bytes: nothing on it tells whose it
// is. Never kept as a file.
Pdf paper_ballot(const PaperBallot&);

}  // namespace minga
