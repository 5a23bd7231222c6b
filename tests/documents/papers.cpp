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
  r.concept_text =
      "Parte que le toca del fondo de agricultores, distribución N° 4, acuerdo N° 12 de la asamblea N° 3";
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
  m.parity_warning = "las mujeres son el 51 % de las personas asistentes.";

  Minutes::Item report;
  report.title = "Informe de la tesorería";
  report.notes =
      "El tesorero informó sobre los ingresos por la venta de créditos de carbono y el gasto del vivero.\n"
      "La señora Quispe pidió que conste su desacuerdo con el gasto de transporte.";
  Minutes::Item motion;
  motion.title = "Aprobación del reglamento de riego";
  motion.ballots.push_back(
      {.question = "¿Se aprueba el reglamento de riego?",
       .rule = "mayoría de los asistentes: más de 1/2",
       .qualified_on_roll = 96,
       .present = {20, 18, 0},
       .turnout = {20, 18, 0},
       .blank = 2,
       .counts = {{"A favor", 31, {}, false}, {"En contra", 4, {}, false}, {"Abstención", 1, {}, false}},
       .adopted = true,
       .opened = {10 * 60},
       .closed = {10 * 60 + 40},
       .opened_by = "Flores Huamán, Marta y Peña Córdova, Luis"});
  motion.agreements.push_back({.id = {12}, .text = "Se aprueba el reglamento de riego."});
  Minutes::Item fund;
  fund.title = "Uso del fondo de agricultores";
  fund.ballots.push_back(
      {.question = "¿Qué proyectos se financian?",
       .fund_allocation = true,
       .budget = soles(12000),
       .rule = "partes iguales del presupuesto",
       .qualified_on_roll = 96,
       .present = {21, 18, 1},
       .turnout = {20, 18, 1},
       .blank = 0,
       .counts = {{"Riego por goteo en las parcelas de la ladera norte", 27, soles(7500), true},
                  {"Secador solar", 22, soles(4200, 50), true},
                  {"Control de la roya del café", 9, soles(3000), false}},
       .adopted = true,
       .opened = {11 * 60},
       .closed = {11 * 60 + 30},
       .opened_by = "Flores Huamán, Marta y Peña Córdova, Luis"});
  fund.agreements.push_back({.id = {13}, .text = "Se financian el riego por goteo y el secador solar."});
  Minutes::Item committee;
  committee.title = "Elección del comité de reforestación";
  committee.agreements.push_back({.id = {14},
                                  .text = "Se elige el comité de reforestación por un año.",
                                  .hands = Minutes::Hands{35, 0, 0}});
  committee.elected.push_back(
      {"Coordinadora", person(17, "Quispe Ñaupari, Rosa Elvira", "10117410", Sex::woman)});
  committee.elected.push_back({"Vocal", person(21, "Peña Córdova, Luis", "45678901", Sex::man)});
  m.agenda = {report, motion, fund, committee};

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
  s.rule = "partes iguales";
  s.agreement = "Acuerdo N° 13: repartir por partes iguales el fondo de agricultores.";
  s.authorised = true;
  s.authorised_by = "Flores Huamán, Marta (presidencia) y Chinchay Peña, José Ángel (tesorería)";
  Money sum;
  for (int i = 1; i <= lines; ++i) {
    const Money amount = soles(1000 + i, i % 100);
    s.lines.push_back({MemberNumber{i}, "Asistente Número " + std::to_string(i) + ", Persona", amount});
    sum += amount;
  }
  s.pool = sum + soles(0, 3);
  s.chain_head = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  return s;
}

UrnSheet urn(bool zero_report) {
  UrnSheet s;
  s.community = "Comunidad Campesina San Isidro de la Loma";
  s.place = "Loma Alta, Piura";
  s.zero_report = zero_report;
  s.vote = {5};
  s.date = *date_of(2025, 3, 9);
  s.time = {zero_report ? 600 : 645};
  s.ballot = minutes().agenda[1].ballots[0];
  if (zero_report) {
    for (auto& count : s.ballot.counts) count.votes = 0;
    s.ballot.blank = 0;
    s.ballot.turnout = {};
    s.ballot.adopted = false;
  } else {
    s.agreement = "Se aprueba el reglamento de riego.";
  }
  s.chain_head = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  return s;
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
