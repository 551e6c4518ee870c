package tutti.web;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Refusals as pages. */
@ControllerAdvice(basePackageClasses = Refusals.class)
@Order(1)
class Refusals {

  private final ErrorPages pages;

  Refusals(ErrorPages pages) {
    this.pages = pages;
  }

  @ExceptionHandler
  ModelAndView refused(Refused refused) {
    return pages.page(refused.status(), refused.says());
  }
}
