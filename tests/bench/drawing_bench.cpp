// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "kiosk/shell/window.h"
#include "kiosk/widgets/controls.h"
#include "kiosk/widgets/text.h"
#include "kiosk/widgets/ui.h"
#include "tests/bench/bench.h"

namespace minga::bench {

namespace {

// A full ballot, the busiest thing a member meets.
void draw_ballot(ui::Ui& ui) {
  ui::heading(ui, "¿En qué medidas se usan los fondos?");
  ui::muted(ui, "Marque todas las que quiera.");
  static constexpr const char* titles[] = {"Riego por goteo en el vivero", "Secadores solares",
                                           "Control de plagas", "Capacitación"};
  for (std::size_t i = 0; i < 4; ++i)
    ui::option(ui, "option/" + std::to_string(i),
               {.letter = static_cast<char>('A' + i),
                .shape = ui::Shape::circle,
                .picture = ui::Icon::water,
                .title = titles[i],
                .detail = "Agua para las plantas en los meses secos",
                .trailing = "S/ 48,000.00",
                .chosen = i == 1,
                .many = true});
  ui.main_button("review", "Continuar", ui::Icon::next);
  ui.back_button("Atrás");
}

}  // namespace

void bench_drawing() {
  shell::Window::Options options;
  std::string why;
  auto window = shell::Window::create(options, &why);
  if (!window) {
    std::printf("no window here (%s): drawing not measured\n", why.c_str());
    return;
  }
  ui::Ui ui;
  const auto metrics = window->metrics(ui::TextSize::normal, ui::Theme::dark_on_light);
  window->use(metrics);
  ui.set_metrics(metrics);
  Timings build, frame;
  int drawn = 0;
  window->run([&] {
    const auto draw = [&] {
      ui.begin({.community = "Comunidad de muestra",
                .where = "Su voto",
                .who = "Rosa Elvira Chinguel Huamán",
                .sample = true},
               Language::spanish);
      draw_ballot(ui);
      ui.end();
    };
    ++drawn;
    if (drawn > 20) {
      build.measure(draw);
    } else {
      draw();
    }
    return shell::Window::Turn{drawn < 220, ui.wants_another_frame(), 0.0};
  });
  const auto begin = std::chrono::steady_clock::now();
  const long before = window->frames();
  for (int i = 0; i < 100; ++i) {
    window->begin_frame();
    ui.begin({.community = "Comunidad de muestra", .where = "Su voto", .who = "", .sample = true},
             Language::spanish);
    draw_ballot(ui);
    ui.end();
    window->end_frame();
  }
  const double each_ms =
      std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count() /
      static_cast<double>(window->frames() - before);
  char measured[128];
  std::snprintf(measured, sizeof measured, "%.3f ms (worst of 100: %.3f ms)", build.median() / 1000,
                build.at(0.99) / 1000);
  report("building a screen's picture (median)", measured, "< 1 ms", build.median() < 1000);
  std::snprintf(measured, sizeof measured, "%.1f ms", each_ms);
  report("a whole frame, built and rendered, 1280x800", measured, "answers in a frame", each_ms < 33);
}

}  // namespace minga::bench
