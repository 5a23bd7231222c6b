// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "domain/base/names.h"
#include "domain/base/result.h"

// A photo or scan of a supplier's document, kept with a spending.
namespace minga {

enum class AttachmentKind { jpeg, png, pdf };
inline auto words(AttachmentKind) {
  return std::array{Word<AttachmentKind>{AttachmentKind::jpeg, "jpeg"},
                    Word<AttachmentKind>{AttachmentKind::png, "png"},
                    Word<AttachmentKind>{AttachmentKind::pdf, "pdf"}};
}

// What the log holds of it. The digest seals the content, which is too large for a line of the log and stands
// in a table of its own.
struct Attachment {
  std::string name;  // of the file, as it came; 1 to 80 letters
  AttachmentKind kind = AttachmentKind::jpeg;
  std::int64_t bytes = 0;
  std::string digest;  // BLAKE2b-256 of the content, 64 hex digits: what `b2sum -l 256` prints

  bool operator==(const Attachment&) const = default;
  template <class Self, class V>
  static void fields(Self& self, V&& v) {
    v("name", self.name), v("kind", self.kind), v("bytes", self.bytes), v("digest", self.digest);
  }
};

inline constexpr std::int64_t most_attachment_megabytes = 10;
inline constexpr std::int64_t most_attachment_bytes = most_attachment_megabytes * 1'000'000;
// A picture of more would need more memory to be shown, some 15 bytes a pixel, than a kiosk has to spare.
inline constexpr std::int64_t most_attachment_megapixels = 30;
inline constexpr std::int64_t most_attachment_side = 20'000;  // px

// Told by the content, whatever the file is called: the first bytes of a JPEG (ITU T.81, B.1.1.3), a PNG (ISO
// 15948, 5.2) or a PDF (ISO 32000, 7.5.2), and for pictures a size that can be shown. The content comes from
// anybody's stick: nothing of it is believed. Refusals: attachment_too_large, attachment_not_a_document,
// attachment_too_many_pixels.
Result<Attachment> checked_attachment(std::string_view name, std::string_view content, std::string digest);

// The ending a file of this kind is saved under: "jpg", "png", "pdf".
std::string_view ending_of(AttachmentKind);

}  // namespace minga
