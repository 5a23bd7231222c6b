// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/attachment.h"

#include <random>

#include "tests/support/generators.h"
#include "tests/support/pictures.h"

namespace minga::testing {

namespace {

const std::string digest(64, 'a');

Result<Attachment> checked(const std::string& content, const std::string& name = "foto.jpg") {
  return checked_attachment(name, content, digest);
}

}  // namespace

TEST_CASE("what a file is, its content says and not its name") {
  const auto png = agreed(checked(test::small_png(), "factura.pdf"));
  CHECK(png.kind == AttachmentKind::png);
  CHECK(png.name == "factura.pdf");
  CHECK(png.bytes == static_cast<std::int64_t>(test::small_png().size()));
  CHECK(png.digest == digest);
  CHECK(agreed(checked(test::jpeg_head(4000, 3000))).kind == AttachmentKind::jpeg);
  CHECK(agreed(checked("%PDF-1.7\n1 0 obj")).kind == AttachmentKind::pdf);
  for (const std::string& other : {std::string(), std::string("GIF89a"), std::string("MZ\x90"),
                                   std::string("<html>"), std::string("\x89PNG"), std::string("\xff\xd8")})
    CHECK(refusal_of(checked(other)).why == Why::attachment_not_a_document);
}

TEST_CASE("a picture has a size that can be shown, and a file one that can be kept") {
  CHECK(agreed(checked(test::jpeg_head(6000, 5000))).kind == AttachmentKind::jpeg);
  CHECK(refusal_of(checked(test::jpeg_head(6001, 5000))) ==
        Refusal{.why = Why::attachment_too_many_pixels, .number = 30});
  CHECK(refusal_of(checked(test::jpeg_head(20'001, 10))).why == Why::attachment_too_many_pixels);
  CHECK(refusal_of(checked(test::jpeg_head(0, 10))).why == Why::attachment_not_a_document);
  // A PNG can name any size in a few bytes.
  auto bomb = test::small_png();
  bomb[16] = bomb[20] = '\x7f';
  CHECK(refusal_of(checked(bomb)).why == Why::attachment_too_many_pixels);
  const std::string pdf = "%PDF-1.7";
  const auto filling = static_cast<std::size_t>(most_attachment_bytes) - pdf.size();
  CHECK(checked(pdf + std::string(filling, ' ')).has_value());
  CHECK(refusal_of(checked(pdf + std::string(filling + 1, ' '))) ==
        Refusal{.why = Why::attachment_too_large, .number = 10});
}

TEST_CASE("a name that cannot be read becomes one that can") {
  CHECK(agreed(checked(test::small_png(), "\xff\xfe.png")).name == "documento.png");
  CHECK(agreed(checked(test::small_png(), "")).name == "documento.png");
  CHECK(agreed(checked(test::jpeg_head(10, 10), std::string(200, 'x'))).name == "documento.jpg");
  CHECK(agreed(checked(test::small_png(), " Factura  7.png ")).name == "Factura 7.png");
}

// No sanitizer complains, and what passes has a size that can be shown.
TEST_CASE("no broken picture brings its reader down") {
  std::mt19937 dice(20'250'301);
  for (const auto& whole : {test::small_png(), test::jpeg_head(640, 480)})
    for (int round = 0; round < 20'000; ++round) {
      auto broken = whole;
      for (auto changes = 1 + dice() % 4; changes > 0; --changes)
        broken[dice() % broken.size()] = static_cast<char>(dice() % 256);
      if (dice() % 3 == 0) broken.resize(dice() % broken.size());
      const auto answer = checked(broken);
      if (!answer) CHECK(answer.error().why >= Why::attachment_unreadable);
    }
}

}  // namespace minga::testing
