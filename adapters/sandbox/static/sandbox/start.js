// The first run: nobody is on the table yet.

export class Start {
  constructor({ begin, loadDemo }) {
    this.node = document.querySelector(".start");
    this.tutor = this.node.querySelector(".begin");
    this.problem = this.node.querySelector(".problem");
    this.#offer(this.tutor, begin);
    this.#offer(this.node.querySelector(".demo"), loadDemo);
  }

  show(code, empty) {
    this.node.hidden = !empty;
    this.tutor.hidden = !code;
    this.tutor.querySelector("code").textContent = code ?? "";
  }

  #offer(button, act) {
    button.addEventListener("click", async () => {
      const ways = this.node.querySelectorAll(".way");
      for (const way of ways) way.disabled = true;
      button.setAttribute("aria-busy", "true");
      this.problem.textContent = "";
      try {
        await act();
      } catch {
        this.problem.textContent = "That did not work. Please try again.";
      }
      button.removeAttribute("aria-busy");
      for (const way of ways) way.disabled = false;
    });
  }
}
