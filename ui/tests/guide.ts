/** The guide under test. */

/** A label with a drying alcohol, two names that are not known, and one that nearly is. */
export const LABEL =
  'Ingredients: Aqua, Glycerin, Cetearyl Alcohol, Cocos Nucifera Oil, Alcohol Denat., Caprylic/Capric Triglyceride, Lanolin Alcohol, Parfum, Linalool, Tocopheryl, Xyloglucan X9.';
