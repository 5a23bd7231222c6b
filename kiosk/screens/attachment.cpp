// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/screens/attachment.h"

#include "kiosk/screens/figures.h"
#include "kiosk/screens/sentences.h"
#include "kiosk/widgets/text.h"

namespace minga::screens {

namespace {

constexpr std::size_t bytes_at_a_time = 40'000'000;

// What is missing is told where it would have been.
SavedFile file_of(desk::Desk& desk, SpendingId id) {
  auto file = desk::attachment_of(desk, id);
  const auto name = "gasto-" + std::to_string(id.value);
  if (!file) return {name + ".txt", sentence_of(file.error(), Language::spanish) + "\n"};
  return {name + "." + std::string(ending_of(file->attachment.kind)), std::move(file->content)};
}

}  // namespace

StickFilesScreen::Words AttachmentFilesScreen::words(const Ui& ui) const {
  return {ui.tr("Photo or scan"), ui.tr("Which photo or scan?"),
          ui.tr("Put the stick or the card with the photo in, and touch Look again. Photos (JPG, PNG) and "
                "PDF files will be here, the newest first."),
          Icon::paper};
}

StickFilesScreen::Files (*AttachmentFilesScreen::source() const)(desk::Desk&) {
  return desk::attachment_files;
}

Intent AttachmentFilesScreen::chosen(const desk::StickFile& file) {
  return submit([path = file.path](desk::Desk&) { return desk::read_attachment(path); },
                [this](desk::AttachedFile read) -> std::optional<Intent> {
                  done_(std::make_shared<const desk::AttachedFile>(std::move(read)));
                  return back();
                });
}

std::optional<Intent> AttachmentScreen::arrive(const Surroundings&) {
  return load_result(view_, [id = id_](desk::Desk& desk) -> Result<View> {
    auto file = desk::attachment_of(desk, id);
    if (!file) return refuse(file.error());
    auto pixels = pixels_of(*file);
    return View{std::make_shared<const desk::AttachedFile>(std::move(*file)), std::move(pixels)};
  });
}

std::optional<Intent> AttachmentScreen::draw(Ui& ui) {
  ui.where(filled(ui.tr("Paper of spending No {}"), std::to_string(id_.value)));
  if (!view_) return std::nullopt;
  const auto& attachment = view_->file->attachment;
  const bool wants_file = ui.main_button("save", ui.tr("Save on a stick"), Icon::paper);
  if (view_->pixels) {
    if (ui.side_button("turn", ui.tr("Turn"), Icon::next)) ++turns_;
    ui::picture(ui, "picture", attachment.name, view_->pixels, turns_ % 4, ui.available_height());
  } else {
    ui::heading(ui, attachment.name);
    ui::labelled(ui, ui.tr("Kept as"), attachment_words(ui, attachment));
    ui::muted(ui, attachment.kind == AttachmentKind::pdf
                      ? ui.tr("The kiosk keeps it and does not show it. Save it on a stick to read it.")
                      : ui.tr("The picture is kept as it came, but it cannot be shown: the file is broken."));
  }
  return wants_file ? std::optional(save()) : std::nullopt;
}

Intent AttachmentScreen::save() const {
  Save save;
  save.folder = "documentos";
  save.files = [file = view_->file, id = id_] {
    return std::vector<SavedFile>{
        {"gasto-" + std::to_string(id.value) + "." + std::string(ending_of(file->attachment.kind)),
         file->content}};
  };
  return Intent{std::move(save)};
}

std::string attachment_words(const Ui& ui, const Attachment& attachment) {
  const auto kind = attachment.kind == AttachmentKind::pdf ? ui.tr("PDF") : ui.tr("Photo");
  return kind + " · " + filled(ui.tr("{} KB"), grouped((attachment.bytes + 1023) / 1024));
}

std::shared_ptr<const ui::Pixels> pixels_of(const desk::AttachedFile& file) {
  if (file.attachment.kind == AttachmentKind::pdf) return nullptr;
  return ui::pixels_of(file.content, most_attachment_megapixels * 1'000'000);
}

std::shared_ptr<Intent> save_attachments(std::vector<SpendingId> spendings, const std::string& folder) {
  if (spendings.empty()) return nullptr;
  struct Batch {
    std::vector<SavedFile> files;
    std::vector<SpendingId> rest;
  };
  return then(ask(
      [spendings = std::move(spendings)](desk::Desk& desk) {
        Batch batch;
        std::size_t bytes = 0;
        for (const auto id : spendings) {
          if (bytes >= bytes_at_a_time) {
            batch.rest.push_back(id);
            continue;
          }
          batch.files.push_back(file_of(desk, id));
          bytes += batch.files.back().bytes.size();
        }
        return batch;
      },
      [folder](Batch batch) -> std::optional<Intent> {
        Save save;
        save.folder = folder;
        save.after = save_attachments(std::move(batch.rest), folder);
        save.files = [files = std::make_shared<std::vector<SavedFile>>(std::move(batch.files))] {
          return std::move(*files);
        };
        return Intent{std::move(save)};
      }));
}

}  // namespace minga::screens
