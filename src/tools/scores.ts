/** How many replies there were with a value for which `fits` holds. */
function countOf(values: readonly number[], fits: (value: number) => boolean): number {
  return values.filter(fits).length;
}

/** A count out of a base, and the per cent that it makes. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** Not rounded. */
  readonly percent: number;
}

/** `count` out of `of` as a per cent. Throws on an empty base: nobody’s share is not 0%. */
export function share(count: number, of: number): Share {
  if (of <= 0) throw new Error('a share needs a base');
  return { count, of, percent: (count / of) * 100 };
}

/** CSAT: the share of ratings at or above `top`, by default 4 and 5 on a scale to 5. */
export function csat(ratings: readonly number[], top = 4): Share {
  return share(
    countOf(ratings, (rating) => rating >= top),
    ratings.length,
  );
}

/** CES by the wording of 2013: the share who agree, 5 to 7 on a scale to 7, that it was easy. */
export function ces(ease: readonly number[]): Share {
  return csat(ease, 5);
}

/** A net promoter score with the counts behind it. */
export interface Nps {
  /** 9 and 10. */
  readonly promoters: Share;
  /** 7 and 8. */
  readonly passives: Share;
  /** 0 to 6. */
  readonly detractors: Share;
  /** −100 to +100; points, not a per cent. */
  readonly score: number;
}

/** NPS from answers of 0 to 10. */
export function nps(answers: readonly number[]): Nps {
  const of = answers.length;
  const promoters = share(
    countOf(answers, (answer) => answer >= 9),
    of,
  );
  const detractors = share(
    countOf(answers, (answer) => answer <= 6),
    of,
  );
  const passives = share(of - promoters.count - detractors.count, of);
  return { promoters, passives, detractors, score: promoters.percent - detractors.percent };
}
