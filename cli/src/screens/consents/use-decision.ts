import type { ConsentPurpose } from '@pianeojobs/sdk/contract'
import type { ConsentDecision } from '../../actions/consent/decisions.ts'
import { giveConsent } from '../../actions/consent/give.ts'
import { withdrawConsent } from '../../actions/consent/withdraw.ts'
import { useNavigation } from '../../app/navigation.tsx'
import { useAction } from '../../app/use-action.ts'
import { useKeys } from '../../keys/use-keys.ts'

/** Gives and withdraws a consent, each by one key; the failure of whichever was tried last. */
export function useDecision(decision: ConsentDecision | undefined) {
  const { go } = useNavigation()
  const give = useAction(
    (context, purpose: ConsentPurpose) => giveConsent(context, purpose, { explicit: purpose.explicit }),
    {
      line: ({ id, explicit }) => ['consent', 'give', id, ...(explicit ? ['--explicit'] : [])],
      told: (_, { title }) => `You agree: ${title}`,
    },
  )
  const withdraw = useAction(withdrawConsent, {
    line: ({ id }) => ['consent', 'withdraw', id],
    told: ({ effects }, { title }) => [`Withdrawn: ${title}`, ...effects.map(({ detail }) => detail)].join('. '),
  })
  const { consent, purpose } = decision ?? {}
  const given = consent?.state === 'given'
  const act = (chosen: typeof give | typeof withdraw, other: typeof give | typeof withdraw) => () => {
    other.clear()
    void chosen.run(purpose!)
  }
  useKeys(
    'consents',
    {
      give: purpose && !given ? act(give, withdraw) : undefined,
      withdraw: given ? act(withdraw, give) : undefined,
      history: () => go({ name: 'consent-history' }),
    },
    { labels: { give: purpose?.explicit ? 'Agree expressly' : undefined } },
  )
  return give.failure ?? withdraw.failure
}
