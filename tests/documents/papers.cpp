// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <regex>
#include <stdexcept>

#include "kiosk/words/language.h"

namespace minga::papers {

namespace fs = std::filesystem;

namespace {

fs::path scratch(const std::string& name) {
  static int counter = 0;
  return fs::temp_directory_path() /
         ("minga-papers-" + std::to_string(getpid()) + "-" + std::to_string(counter++) + name);
}

const std::vector<std::string> officers{"Flores Huamán, Marta", "Peña Córdova, Luis"};
constexpr MajorityRule more_than_half{};

Minutes::Person person(int number, std::string name, std::string dni, Sex sex) {
  return {std::move(name), std::move(dni), MemberNumber{number}, sex};
}

}  // namespace

void in_spanish() {
  if (tr(Language::spanish, "RECEIPT OF PAYMENT") == "RECIBO DE EGRESO") return;
  const auto translations = fs::path(MINGA_SOURCE_DIR) / "assets" / "translations";
  // Kept while the tests run: gettext maps the file.
  static const struct Folder {
    fs::path path = scratch("-catalogue");
    ~Folder() {
      std::error_code ignored;
      fs::remove_all(path, ignored);
    }
  } kept;
  const auto& folder = kept.path;
  fs::create_directories(folder / "es" / "LC_MESSAGES");
  output_of("msgcat --use-first " + translations.string() + "/*.es.po | msgfmt -o " +
            (folder / "es" / "LC_MESSAGES" / "minga.mo").string() + " -");
  open_catalogues(folder.string());
}

std::string long_name() {
  std::string name;
  while (name.size() < 200) name += name.empty() ? "María del Rosario" : " de los Ángeles Huamán Ñahuincopa";
  return name;
}

std::string unbroken(std::size_t letters) { return std::string(letters, 'W'); }

Receipt receipt() {
  Receipt r;
  r.community = "Comunidad Campesina San Isidro de la Loma";
  r.place = "Loma Alta, Piura";
  r.number = {123};
  r.date = *date_of(2025, 3, 9);
  r.time = {15 * 60 + 5};
  r.amount = soles(123, 40);
  r.carried = soles(0, 7);
  r.agreement = {{12},
                 *date_of(2025, 2, 16),
                 "repartir por partes iguales el fondo de agricultores",
                 Purpose::distribute_share};
  r.member_name = "Quispe Ñaupari, Rosa Elvira";
  r.member = {17};
  r.member_dni = "10117410";
  r.treasurer_name = "Chinchay Peña, José Ángel";
  r.signature = *signature_from(
      "60,700 120,420 190,240 250,300 230,520 180,720 220,760 300,600 360,480 400,520 390,640 430,660 "
      "500,500 540,430 "
      "560,520 600,600 680,480 740,420;200,820 420,780 640,800 900,700;820,300");
  r.chain_code = "K7QM-2F9T";
  return r;
}

Minutes::Ballot motion_ballot() {
  return {.question = "¿Se aprueba el reglamento de riego?",
          .rule = more_than_half,
          .qualified_on_roll = 96,
          .quorum_needed = 29,
          .present = {20, 19, 0},
          .turnout = {20, 18, 0},
          .ballots = 38,
          .declined = 1,
          .blank = 2,
          .counts = {{.votes = 31}, {.votes = 4}, {.votes = 1}},
          .adopted = true,
          .opened = {10 * 60},
          .closed = {10 * 60 + 40},
          .opened_by = officers};
}

Minutes::Ballot fund_ballot() {
  using Kind = ProjectFate::Kind;
  return {.kind = VoteKind::fund_allocation,
          .question = "¿Qué proyectos se financian?",
          .budget = soles(12000),
          .allocation = {.method = CountingMethod::equal_shares},
          .qualified_on_roll = 96,
          .quorum_needed = 29,
          .present = {21, 18, 1},
          .turnout = {20, 18, 1},
          .ballots = 39,
          .waiting = 1,
          .counts = {{.title = "Riego por goteo en las parcelas de la ladera norte",
                      .votes = 27,
                      .cost = soles(7500),
                      .won = true,
                      .fate = ProjectFate{Kind::paid_by_supporters, 27, {}}},
                     {.title = "Secador solar",
                      .votes = 22,
                      .cost = soles(4200, 50),
                      .won = true,
                      .fate = ProjectFate{Kind::completed, 22, {}}},
                     {.title = "Control de la roya del café",
                      .votes = 9,
                      .cost = soles(3000),
                      .fate = ProjectFate{Kind::does_not_fit, 9, soles(299, 50)}}},
          .adopted = true,
          .opened = {11 * 60},
          .closed = {11 * 60 + 30},
          .opened_by = officers};
}

Minutes::Ballot hands_ballot() {
  return {.kind = VoteKind::show_of_hands,
          .question = "¿Se elige la directiva por listas completas?",
          .rule = more_than_half,
          .qualified_on_roll = 96,
          .quorum_needed = 29,
          .present = {21, 18, 1},
          .turnout = {20, 17, 0},
          .ballots = 37,
          .counts = {{.votes = 33, .hands = HeadCount{18, 15, 0}},
                     {.votes = 3, .hands = HeadCount{1, 2, 0}},
                     {.votes = 1, .hands = HeadCount{1, 0, 0}}},
          .adopted = true};
}

Minutes::Ballot election_ballot() {
  const auto first = person(17, "Quispe Ñaupari, Rosa Elvira", "10117410", Sex::woman);
  const auto second = person(21, "Peña Córdova, Luis", "45678901", Sex::man);
  const auto third = person(33, "Huamán Chinchay, Eufemia", "", Sex::woman);
  const auto fourth = person(40, "Ríos Neyra, Teófilo", "02765431", Sex::man);
  return {.kind = VoteKind::board_election,
          .question = "¿Qué lista dirige la comunidad?",
          .rule = more_than_half,
          .qualified_on_roll = 96,
          .quorum_needed = 29,
          .present = {21, 18, 1},
          .turnout = {21, 18, 1},
          .ballots = 40,
          .blank = 3,
          .counts = {{.title = "Agua y Bosque",
                      .votes = 24,
                      .won = true,
                      .candidates = {{Office::president, first},
                                     {Office::secretary, second},
                                     {Office::fiscal, third}}},
                     {.title = "Nuevo Horizonte",
                      .votes = 13,
                      .candidates = {{Office::president, fourth}, {Office::treasurer, second}}}},
          .adopted = true,
          .opened = {11 * 60 + 40},
          .closed = {12 * 60 + 10},
          .opened_by = officers};
}

Minutes::Ballot choice_ballot() {
  auto ballot = election_ballot();
  ballot.kind = VoteKind::choice;
  ballot.question = "¿Dónde se construye el vivero?";
  ballot.counts = {{.title = "Loma Alta", .votes = 24, .won = true},
                   {.title = "Quebrada Honda", .votes = 10},
                   {.title = "El Faique", .votes = 3}};
  return ballot;
}

Minutes minutes(int attending) {
  Minutes m;
  m.community = "Comunidad Campesina San Isidro de la Loma";
  m.place_of_community = "distrito de Loma Alta, Piura";
  m.number = {3};
  m.place = "el local comunal de Loma Alta";
  m.date = *date_of(2025, 3, 9);
  m.convened_on = *date_of(2025, 2, 27);
  m.convened_by = "la presidenta de la directiva, Flores Huamán, Marta";
  m.convened_how = "aviso escrito en el local comunal y perifoneo";
  m.first_call = {8 * 60};
  m.second_call = {9 * 60};
  m.opened_at_second_call = true;
  m.opened = {9 * 60 + 15};
  m.closed = TimeOfDay{12 * 60 + 30};
  m.chair = person(1, "Flores Huamán, Marta", "41234567", Sex::woman);
  m.secretary = person(2, "Saavedra Ruiz, Nicanor", "", Sex::man);
  m.qualified_on_roll = 96;
  m.quorum_needed = 29;
  m.present_at_opening = {18, 17, 0};
  m.attended = {21, 19, 1};
  m.parity = Parity::few_women;

  Minutes::Item report;
  report.title = "Informe de la tesorería";
  report.notes =
      "El tesorero informó sobre los ingresos por la venta de créditos de carbono y el gasto del vivero.\n"
      "La señora Quispe pidió que conste su desacuerdo con el gasto de transporte.";
  Minutes::Item motion;
  motion.title = "Aprobación del reglamento de riego";
  motion.ballots.push_back(motion_ballot());
  motion.agreements.push_back({.id = {12}, .text = "Se aprueba el reglamento de riego."});
  Minutes::Item fund;
  fund.title = "Uso del fondo de agricultores";
  fund.ballots.push_back(fund_ballot());
  fund.agreements.push_back({.id = {13}, .text = "Se financian el riego por goteo y el secador solar."});
  Minutes::Item board;
  board.title = "Elección de la directiva comunal";
  board.ballots.push_back(hands_ballot());
  board.ballots.push_back(election_ballot());
  board.agreements.push_back({.id = {14}, .text = "Se elige la directiva por dos años.", .ballot = 1});
  board.elected = board.ballots[1].counts[0].candidates;
  m.agenda = {report, motion, fund, board};

  for (int i = 1; i <= attending; ++i)
    m.attendance.push_back(person(i, "Asistente Número " + std::to_string(i) + ", Persona",
                                  std::to_string(40000000 + i), i % 2 == 0 ? Sex::man : Sex::woman));
  m.chain_head = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  return m;
}

DistributionSheet distribution(int lines) {
  DistributionSheet s;
  s.community = "Comunidad Campesina San Isidro de la Loma";
  s.place = "Loma Alta, Piura";
  s.number = {4};
  s.drafted = *date_of(2025, 3, 12);
  s.agreement = {{13}, *date_of(2025, 3, 9), "repartir por partes iguales el fondo de agricultores."};
  s.authorised = true;
  s.authorised_by = {"Flores Huamán, Marta", "Chinchay Peña, José Ángel"};
  Money sum;
  for (int i = 1; i <= lines; ++i) {
    const Money amount = soles(1000 + i, i % 100);
    s.lines.push_back({MemberNumber{i},
                       "Asistente Número " + std::to_string(i) + ", Persona",
                       amount,
                       {{{i}, ShareBasis::equal, 1, amount}}});
    sum += amount;
  }
  s.pool = sum + soles(0, 3);
  s.chain_head = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  return s;
}

SpendingVoucher spending() {
  SpendingVoucher v;
  v.community = "Comunidad Campesina San Isidro de la Loma";
  v.place = "Loma Alta, Piura";
  v.number = {12};
  v.recorded = *date_of(2025, 4, 2);
  v.time = {10 * 60 + 5};
  v.project = "Riego por goteo en el vivero";
  v.agreement = {{14}, *date_of(2025, 3, 9), "Riego por goteo en el vivero: S/ 68,000.00"};
  v.supplier = "Ferretería La Paz";
  v.document = "Factura F001-000123";
  v.day = *date_of(2025, 4, 1);
  v.what = "200 metros de manguera y 40 goteros";
  v.amount = soles(1284, 50);
  v.method = PayMethod::bank;
  v.bank_reference = "OP-7781";
  v.president = "Flores Huamán, Marta";
  v.treasurer = "Chinchay Peña, José Ángel";
  v.chain_head = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  return v;
}

UrnSheet urn(bool zero_report) {
  UrnSheet s;
  s.community = "Comunidad Campesina San Isidro de la Loma";
  s.place = "Loma Alta, Piura";
  s.zero_report = zero_report;
  s.vote = {5};
  s.date = *date_of(2025, 3, 9);
  s.time = {zero_report ? 600 : 645};
  s.ballot = motion_ballot();
  if (zero_report) {
    for (auto& count : s.ballot.counts) count.votes = 0;
    s.ballot.blank = 0;
    s.ballot.turnout = {};
    s.ballot.adopted = false;
  } else {
    s.agreement = "Se aprueba el reglamento de riego.";
    s.patterns = {{"A", 31}, {"B", 4}, {"", 2}, {"C", 1}};
    s.ballots_digest = "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03";
  }
  s.chain_head = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  return s;
}

SlipSheet slips(std::size_t count) {
  SlipSheet s;
  s.community = "Comunidad Campesina San Isidro de la Loma";
  s.vote = {5};
  s.question = "¿Se aprueba el reglamento de riego?";
  s.date = *date_of(2025, 3, 9);
  for (std::size_t i = 0; i < count; ++i)
    s.codes.push_back(std::to_string(20000000 + i * 7654321 % 70000000));
  return s;
}

PaperBallot ballot_paper() {
  PaperBallot b;
  b.community = "Comunidad Campesina San Isidro de la Loma";
  b.vote = {6};
  b.kind = VoteKind::fund_allocation;
  b.question = "¿Qué proyectos se financian?";
  for (const auto& count : fund_ballot().counts) b.options.push_back({count.title, false});
  b.options[1].chosen = true;
  return b;
}

std::string output_of(const std::string& command) {
  std::FILE* pipe = popen(command.c_str(), "r");
  if (!pipe) throw std::runtime_error("cannot run " + command);
  std::string out;
  std::array<char, 4096> block{};
  while (const auto n = std::fread(block.data(), 1, block.size(), pipe)) out.append(block.data(), n);
  if (pclose(pipe) != 0) throw std::runtime_error("failed: " + command);
  return out;
}

Printed::Printed(const Pdf& pdf) : path_(scratch(".pdf")) {
  std::ofstream(path_, std::ios::binary) << pdf.bytes;
}

Printed::~Printed() {
  std::error_code ignored;
  fs::remove(path_, ignored);
}

std::string Printed::text(int page) const {
  const auto only = page == 0 ? "" : " -f " + std::to_string(page) + " -l " + std::to_string(page);
  return output_of("pdftotext -layout -enc UTF-8" + only + " " + path_.string() + " -");
}

std::string Printed::words(int page) const {
  const auto only = page == 0 ? "" : " -f " + std::to_string(page) + " -l " + std::to_string(page);
  return folded(output_of("pdftotext -raw -enc UTF-8" + only + " " + path_.string() + " -"));
}

std::string Printed::scanned(int page) const {
  // 203 dpi, as thermal printers have. zbarimg ends with 4 where there is no code.
  const auto number = std::to_string(page);
  auto text = output_of("pdftoppm -r 203 -gray -png -f " + number + " -l " + number + " " + path_.string() +
                        " | zbarimg --quiet --raw -Sdisable -Sqrcode.enable - 2>/dev/null || [ $? -eq 4 ]");
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text;
}

int Printed::pages() const {
  const auto info = output_of("pdfinfo " + path_.string());
  std::smatch match;
  if (!std::regex_search(info, match, std::regex("Pages: +([0-9]+)"))) return -1;
  return std::stoi(match[1]);
}

std::vector<Printed::Word> Printed::boxes() const {
  const auto xml = output_of("pdftotext -bbox -enc UTF-8 " + path_.string() + " -");
  static const std::regex part(
      "<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">|<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" "
      "xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)</word>");
  std::vector<Word> found;
  int page = 0;
  double width = 0;
  double height = 0;
  for (auto it = std::sregex_iterator(xml.begin(), xml.end(), part); it != std::sregex_iterator(); ++it) {
    const auto& m = *it;
    if (m[1].matched) {
      ++page;
      width = std::stod(m[1]);
      height = std::stod(m[2]);
    } else {
      found.push_back(
          {m[7], std::stod(m[3]), std::stod(m[4]), std::stod(m[5]), std::stod(m[6]), page, width, height});
    }
  }
  return found;
}

std::string folded(const std::string& text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\f' || c == '\r' || c == '\t';
    if (blank && (out.empty() || out.back() == ' ')) continue;
    out += blank ? ' ' : c;
  }
  return out;
}

bool says(const std::string& text, const std::string& part) {
  return folded(text).find(folded(part)) != std::string::npos;
}

}  // namespace minga::papers
