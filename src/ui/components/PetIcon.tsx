import { mergeClasses } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import { Briefcase20Filled, Briefcase24Filled } from '@fluentui/react-icons/svg/briefcase';
import { BuildingGovernment20Filled, BuildingGovernment24Filled } from '@fluentui/react-icons/svg/building-government';
import { Gavel20Filled, Gavel24Filled } from '@fluentui/react-icons/svg/gavel';
import { Home20Filled, Home24Filled } from '@fluentui/react-icons/svg/home';
import { Map20Filled, Map24Filled } from '@fluentui/react-icons/svg/map';
import { PeopleAudience20Filled, PeopleAudience24Filled } from '@fluentui/react-icons/svg/people-audience';
import { Target20Filled, Target24Filled } from '@fluentui/react-icons/svg/target';
import { WrenchScrewdriver20Filled, WrenchScrewdriver24Filled } from '@fluentui/react-icons/svg/wrench-screwdriver';
import type { HatId } from '../../domain/register/types';
import { useBaseStyles } from './base-styles';

const icons: Readonly<Record<HatId, readonly [small: FluentIcon, large: FluentIcon]>> = {
  voorzitter: [Gavel20Filled, Gavel24Filled],
  'voorzitter-pfho': [PeopleAudience20Filled, PeopleAudience24Filled],
  'bestuurder-regio': [Map20Filled, Map24Filled],
  'lid-db': [Briefcase20Filled, Briefcase24Filled],
  'bestuurlijk-opdrachtgever': [Target20Filled, Target24Filled],
  'bestuurlijk-trekker-rve': [WrenchScrewdriver20Filled, WrenchScrewdriver24Filled],
  'afgevaardigde-gemeente': [BuildingGovernment20Filled, BuildingGovernment24Filled],
  'lokaal-portefeuillehouder': [Home20Filled, Home24Filled],
};

interface PetIconProps {
  readonly role: HatId;
  readonly large?: boolean;
  readonly className?: string;
}

/** The picture of a hat. Decoration: its name always stands beside it. */
export function PetIcon({ role, large = false, className }: PetIconProps) {
  const base = useBaseStyles();
  const Icon = icons[role][large ? 1 : 0];
  return <Icon className={mergeClasses(base.icon, className)} aria-hidden />;
}
