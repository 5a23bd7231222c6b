// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "kiosk/desk/labour.h"
#include "kiosk/screens/screen.h"
#include "kiosk/widgets/form.h"

namespace minga::screens {

// A parcel with its history. ids: inspect (who may)
class ParcelScreen : public Screen {
 public:
  ParcelScreen(desk::Session session, ParcelId id) : session_(std::move(session)), id_(id) {}
  std::string_view name() const override { return "parcel"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  void draw_parcel(Ui&) const;
  void draw_inspections(Ui&) const;

  desk::Session session_;
  ParcelId id_;
  std::optional<desk::ParcelView> view_;
};

// Somebody walked through a parcel and counted. ids: fields day, living, notes; save
class InspectionFormScreen : public Screen {
 public:
  InspectionFormScreen(desk::Session session, storage::Parcel parcel)
      : session_(std::move(session)), parcel_(std::move(parcel)) {}
  std::string_view name() const override { return "inspection-form"; }
  const desk::Session* session() const override { return &session_; }
  std::optional<Intent> arrive(const Surroundings&) override;
  std::optional<Intent> draw(Ui&) override;

 private:
  desk::Session session_;
  desk::CommandId command_ = desk::new_command_id();
  storage::Parcel parcel_;
  Date today_;
  ui::Form form_;
  std::optional<Date> day_;
  std::string living_, notes_;
};

}  // namespace minga::screens
