CREATE INDEX film_by_year IF NOT EXISTS
  FOR (n:Film) ON (n.byYear);
CREATE INDEX film_by_decade IF NOT EXISTS
  FOR (n:Film) ON (n.byDecade);
CREATE INDEX film_by_title IF NOT EXISTS
  FOR (n:Film) ON (n.byTitle);
CREATE INDEX film_by_released IF NOT EXISTS
  FOR (n:Film) ON (n.byReleased);
CREATE INDEX film_by_form IF NOT EXISTS
  FOR (n:Film) ON (n.byForm);
CREATE INDEX film_by_short IF NOT EXISTS
  FOR (n:Film) ON (n.byShort);
CREATE INDEX film_by_television IF NOT EXISTS
  FOR (n:Film) ON (n.byTelevision);
CREATE INDEX film_by_runtime_minutes IF NOT EXISTS
  FOR (n:Film) ON (n.byRuntimeMinutes);
CREATE INDEX film_by_colour IF NOT EXISTS
  FOR (n:Film) ON (n.byColour);
CREATE INDEX film_by_silent IF NOT EXISTS
  FOR (n:Film) ON (n.bySilent);
CREATE INDEX film_by_soviet IF NOT EXISTS
  FOR (n:Film) ON (n.bySoviet);
CREATE INDEX film_by_shelved IF NOT EXISTS
  FOR (n:Film) ON (n.byShelved);
CREATE INDEX film_by_years_shelved IF NOT EXISTS
  FOR (n:Film) ON (n.byYearsShelved);
CREATE INDEX film_by_awards_won IF NOT EXISTS
  FOR (n:Film) ON (n.byAwardsWon);
CREATE INDEX film_by_degree IF NOT EXISTS
  FOR (n:Film) ON (n.byDegree);
CREATE INDEX person_by_name IF NOT EXISTS
  FOR (n:Person) ON (n.byName);
CREATE INDEX person_by_born IF NOT EXISTS
  FOR (n:Person) ON (n.byBorn);
CREATE INDEX person_by_born_day IF NOT EXISTS
  FOR (n:Person) ON (n.byBornDay);
CREATE INDEX person_by_films IF NOT EXISTS
  FOR (n:Person) ON (n.byFilms);
CREATE INDEX literary_work_by_name IF NOT EXISTS
  FOR (n:LiteraryWork) ON (n.byName);
CREATE INDEX literary_work_by_form IF NOT EXISTS
  FOR (n:LiteraryWork) ON (n.byForm);
CREATE INDEX literary_work_by_published IF NOT EXISTS
  FOR (n:LiteraryWork) ON (n.byPublished);
CREATE INDEX award_body_by_name IF NOT EXISTS
  FOR (n:AwardBody) ON (n.byName);
CREATE INDEX award_by_name IF NOT EXISTS
  FOR (n:Award) ON (n.byName);
CREATE INDEX award_result_by_year IF NOT EXISTS
  FOR (n:AwardResult) ON (n.byYear);
CREATE INDEX award_result_by_body IF NOT EXISTS
  FOR (n:AwardResult) ON (n.byBody);
CREATE INDEX award_result_by_award IF NOT EXISTS
  FOR (n:AwardResult) ON (n.byAward);
CREATE INDEX award_result_by_outcome IF NOT EXISTS
  FOR (n:AwardResult) ON (n.byOutcome);
CREATE INDEX theme_by_name IF NOT EXISTS
  FOR (n:Theme) ON (n.byName);
CREATE INDEX theme_by_top IF NOT EXISTS
  FOR (n:Theme) ON (n.byTop);
CREATE INDEX genre_by_name IF NOT EXISTS
  FOR (n:Genre) ON (n.byName);
CREATE INDEX studio_by_name IF NOT EXISTS
  FOR (n:Studio) ON (n.byName);
CREATE INDEX republic_by_name IF NOT EXISTS
  FOR (n:Republic) ON (n.byName);
CREATE INDEX place_by_name IF NOT EXISTS
  FOR (n:Place) ON (n.byName);
CREATE INDEX historical_event_by_name IF NOT EXISTS
  FOR (n:HistoricalEvent) ON (n.byName);
CREATE INDEX claim_subject IF NOT EXISTS
  FOR (n:Claim) ON (n.subject);
CREATE INDEX claim_property IF NOT EXISTS
  FOR (n:Claim) ON (n.property);
CREATE INDEX claim_contested IF NOT EXISTS
  FOR (n:Claim) ON (n.contested);
