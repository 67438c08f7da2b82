/** Failures in words. */
import type { Failure } from '../ipc';
import { find, t } from '.';

/** What happened, and what to do now. */
export function worded({ code, params }: Failure): { what: string; then: string } {
  return {
    what: find(`err-${code}`, params) ?? t('err-internal'),
    then: find(`rec-${code}`, params) ?? t('rec-internal'),
  };
}
