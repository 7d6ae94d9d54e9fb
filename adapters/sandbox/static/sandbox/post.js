// How the page speaks to the server.

export const eventId = () => crypto.randomUUID();

// Posts `body`; the server's answer comes back. Throws where it refused or did not answer.
export async function post(what, body) {
  const response = await fetch(`/sandbox/${what}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${what}: ${response.status}`);
  return response.json();
}
