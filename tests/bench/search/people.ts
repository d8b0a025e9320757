/** First names that tell the name of a person from that of a place or an agency. */
const FIRST_NAMES =
  `Aaron Adam Adrian Ahmed Alan Albert Alejandro Alexander Ali Alice Allen Amanda Amy Ana Andrea
  Andrew Angela Ann Anna Anne Anthony Antonio Arthur Barbara Benjamin Bernard Beth Betty Beverly Bill
  Bobby Brandon Brenda Brent Brett Brian Bruce Bryan Calvin Carl Carla Carlos Carmen Carol Caroline
  Catherine Charles Charlotte Cheryl Chris Christian Christina Christine Christopher Cindy Claire
  Corey Craig Cynthia Dale Daniel Daniela Danny Darren Darryl David Deborah Debra Denise Dennis Derek
  Diana Diane Diego Donald Donna Dorothy Douglas Dustin Dwayne Earl Edgar Eduardo Edward Elena
  Elizabeth Ellen Emily Emma Eric Erica Erik Ernest Eugene Evan Evelyn Fernando Frances Francis
  Francisco Frank Fred Frederick Gary George Gerald Gilbert Gina Glenn Gloria Gordon Greg Gregory
  Hannah Harold Harry Hassan Heather Hector Helen Henry Herbert Howard Ian Ibrahim Irina Isaac Ivan
  Jack Jacob Jacqueline Jaime James Jamie Jane Janet Jason Javier Jay Jean Jeff Jeffery Jeffrey
  Jennifer Jeremy Jerome Jerry Jesse Jessica Jesus Jill Jim Jimmy Joan Joe Joel John Johnny Jon
  Jonathan Jorge Jose Joseph Joshua Juan Judith Julia Julian Julie Julio Justin Karen Karl Katherine
  Kathleen Kathryn Keith Kelly Kenneth Kevin Kimberly Kurt Kyle Larry Laura Lauren Lawrence Lee Leon
  Leonard Leslie Lewis Linda Lisa Loretta Lori Louis Luis Luke Manuel Marc Marcus Margaret Maria Marie
  Mario Mark Martha Martin Marvin Mary Matthew Maurice Megan Melanie Melissa Melvin Michael Michele
  Michelle Miguel Mike Mohamed Mohammad Mohammed Monica Nancy Natalie Nathan Neil Nicholas Nicole Noah
  Norman Oleg Olga Omar Oscar Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Philip Phillip
  Rachel Rafael Ralph Ramon Randall Randy Raul Ray Raymond Rebecca Ricardo Richard Rick Robert Roberto
  Robin Rodney Roger Roland Ronald Rosa Ross Roy Ruben Russell Ruth Ryan Salvador Samantha Samuel
  Sandra Sara Sarah Scott Sean Sergey Sergio Shane Shannon Sharon Shawn Sherry Sheila Simon Sofia
  Stanley Stefan Stephanie Stephen Steve Steven Stuart Susan Suzanne Tamara Tammy Tanya Ted Teresa
  Terrence Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tony Tracy Travis Tyler
  Valerie Vanessa Vernon Veronica Victor Victoria Vincent Virginia Vladimir Walter Warren Wayne Wendy
  William Willie Yolanda Yuri Yvonne Zachary`.split(/\s+/);

/** "Richard E. Zuckerman": first name, perhaps an initial, last name. */
const NAME = new RegExp(
  `\\b(${FIRST_NAMES.join('|')}) (?:[A-Z]\\.? )?([A-Z][a-z]{3,}(?:[A-Z][a-z]+)?)\\b`,
  'g',
);

/** The different persons that a text names, as "First Last" without the initial between. */
export function peopleIn(text: string): string[] {
  return [...new Set([...text.matchAll(NAME)].map(([, first, last]) => `${first} ${last}`))];
}
