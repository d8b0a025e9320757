import type { Training } from '../../archive/events.ts';
import { isListed } from '../../archive/lists.ts';
import type { Announcement } from '../../model/announcement.ts';
import { calendarPart } from '../../model/dates.ts';
import { byCodeUnit } from '../../model/order.ts';
import { compareLargestFirst } from '../../model/quantity.ts';
import type { Figure } from '../../schemas/figure.ts';

/** A number of trainings that an organisation says were held in some time. */
export interface TrainingClaim {
  figure: Figure;
  /** The time that was counted, as far as it is stated. */
  period: NonNullable<Figure['trainingsHeld']>;
  announcement: Announcement;
}

/**
 * The numbers of trainings that organisations say they held, in their own wording, in the order of
 * the time counted. Nothing is added up: the counts overlap, and each counts something of its own.
 */
export function trainingClaims(announcements: readonly Announcement[]): TrainingClaim[] {
  return announcements
    .filter(isListed)
    .flatMap((announcement) =>
      announcement.figures.flatMap((figure) =>
        figure.trainingsHeld ? [{ figure, period: figure.trainingsHeld, announcement }] : [],
      ),
    )
    .sort((a, b) => byCodeUnit(endOf(a), endOf(b)) || byCodeUnit(startOf(a), startOf(b)));
}

/** A training with the number of those who took part. */
export type CountedTraining = Training & {
  session: { participants: NonNullable<Training['session']['participants']> };
};

/** The trainings with a number of participants, the largest first, and how many have none. */
export function participantCounts(trainings: readonly Training[]): {
  counted: CountedTraining[];
  notStated: number;
} {
  const counted = trainings
    .filter((training): training is CountedTraining => training.session.participants !== undefined)
    .sort((a, b) =>
      compareLargestFirst(a.session.participants.count, b.session.participants.count),
    );
  return { counted, notStated: trainings.length - counted.length };
}

/** The last day that was counted, so that a whole year ends after each of its months. */
function endOf({ period, announcement }: TrainingClaim): string {
  return (period.end ?? calendarPart(announcement.published)).padEnd('2023-12-31'.length, '~');
}

function startOf({ period }: TrainingClaim): string {
  return period.start ?? '0000';
}
