// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/treasury/attachment.h"

#include <optional>

#include "domain/base/ensure.h"
#include "domain/base/text.h"

namespace minga {

namespace {

struct Size {
  std::int64_t width = 0, height = 0;  // px
};

// Big-endian, as both formats write numbers.
std::int64_t number_at(std::string_view content, std::size_t at, std::size_t bytes) {
  std::int64_t number = 0;
  for (std::size_t i = 0; i < bytes; ++i) number = number * 256 + static_cast<unsigned char>(content[at + i]);
  return number;
}

// The header chunk comes first and begins with the size.
std::optional<Size> png_size(std::string_view content) {
  if (content.size() < 24 || content.substr(12, 4) != "IHDR") return std::nullopt;
  return Size{number_at(content, 16, 4), number_at(content, 20, 4)};
}

// From marker to marker until the one that begins a frame: each but a few tells its length.
std::optional<Size> jpeg_size(std::string_view content) {
  for (std::size_t at = 2; at + 9 <= content.size();) {
    if (content[at] != '\xff') return std::nullopt;
    const auto marker = static_cast<unsigned char>(content[at + 1]);
    if (marker == 0xff) {  // filling
      ++at;
      continue;
    }
    const bool begins_frame =
        marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    if (begins_frame) return Size{number_at(content, at + 7, 2), number_at(content, at + 5, 2)};
    const auto length = number_at(content, at + 2, 2);
    const bool ends = marker == 0xd9 || marker == 0xda;  // the image, or its data without a frame before
    if (ends || length < 2) return std::nullopt;
    at += 2 + static_cast<std::size_t>(length);
  }
  return std::nullopt;
}

std::optional<AttachmentKind> kind_of(std::string_view content) {
  if (content.starts_with("\xff\xd8\xff")) return AttachmentKind::jpeg;
  if (content.starts_with("\x89PNG\r\n\x1a\n")) return AttachmentKind::png;
  if (content.starts_with("%PDF-")) return AttachmentKind::pdf;
  return std::nullopt;
}

// A name from a foreign file system can be anything; it is only a label.
std::string label_of(std::string_view name, AttachmentKind kind) {
  if (auto clean = clean_name(name)) return *clean;
  return "documento." + std::string(ending_of(kind));
}

}  // namespace

std::string_view ending_of(AttachmentKind kind) {
  switch (kind) {
    case AttachmentKind::jpeg:
      return "jpg";
    case AttachmentKind::png:
      return "png";
    case AttachmentKind::pdf:
      return "pdf";
  }
  throw Bug("unknown kind of attachment");
}

Result<Attachment> checked_attachment(std::string_view name, std::string_view content, std::string digest) {
  const auto bytes = static_cast<std::int64_t>(content.size());
  if (bytes > most_attachment_bytes)
    return refuse({.why = Why::attachment_too_large, .number = most_attachment_megabytes});
  const auto kind = kind_of(content);
  if (!kind) return refuse(Why::attachment_not_a_document);
  if (*kind != AttachmentKind::pdf) {
    const auto size = *kind == AttachmentKind::png ? png_size(content) : jpeg_size(content);
    if (!size || size->width == 0 || size->height == 0) return refuse(Why::attachment_not_a_document);
    const bool small = size->width <= most_attachment_side && size->height <= most_attachment_side &&
                       size->width * size->height <= most_attachment_megapixels * 1'000'000;
    if (!small) return refuse({.why = Why::attachment_too_many_pixels, .number = most_attachment_megapixels});
  }
  return Attachment{label_of(name, *kind), *kind, bytes, std::move(digest)};
}

}  // namespace minga
