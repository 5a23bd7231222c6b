// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "kiosk/desk/projects.h"
#include "kiosk/screens/stick_files.h"
#include "kiosk/widgets/picture.h"

// The photo or scan of a supplier's document.
namespace minga::screens {

// Which file on the stick is it? What was chosen is read at once, so the stick can be pulled out then.
class AttachmentFilesScreen : public StickFilesScreen {
 public:
  using File = std::shared_ptr<const desk::AttachedFile>;
  // `done` takes the file; then this screen goes back by itself.
  AttachmentFilesScreen(desk::Session session, std::function<void(File)> done)
      : StickFilesScreen(std::move(session)), done_(std::move(done)) {}
  std::string_view name() const override { return "attachment-files"; }

 protected:
  Words words(const Ui&) const override;
  Files (*source() const)(desk::Desk&) override;
  Intent chosen(const desk::StickFile&) override;

 private:
  std::function<void(File)> done_;
};

// As large as the screen allows, turned by quarters, saved to a stick again; of a PDF only what it is. ids:
// picture and turn (not of a PDF), save
class AttachmentScreen : public Screen {
 public:
  AttachmentScreen(desk::Session session, SpendingId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "attachment"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  struct View {
    std::shared_ptr<const desk::AttachedFile> file;
    std::shared_ptr<const ui::Pixels> pixels;
  };
  Intent save() const;

  desk::Session session_;
  SpendingId id_;
  std::optional<View> view_;
  int turns_ = 0;
};

// "Photo · 2,100 KB"
std::string attachment_words(const Ui&, const Attachment&);
// For the clerk's thread: nothing for a PDF, and for a picture that is broken inside.
std::shared_ptr<const ui::Pixels> pixels_of(const desk::AttachedFile&);

// What was attached to spendings of the year, into that folder, some at a time so that a year of photos needs
// no more memory than a few of them; then what is told of the last. Nothing when there is none.
std::shared_ptr<Intent> save_attachments(std::vector<SpendingId>, const std::string& folder);

}  // namespace minga::screens
